package org.minsheng.paper;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.vote.Assistance;
import org.minsheng.vote.Assistances;
import org.minsheng.vote.BallotBox;
import org.minsheng.vote.MakingRounds;
import org.minsheng.vote.Roll;
import org.minsheng.vote.RollEntry;
import org.minsheng.vote.VoteRefusal;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.VotingRounds;

/**
 * Gives sheets to voters on the roll and sees them handed in; who holds one does not vote online, and who voted online gets none.
 * Whoever printed a sheet does not hand it out (ADR 24).
 */
@UseCase
@RequiredArgsConstructor
public class HandingPapers {

	private final VotingRounds rounds;

	private final Roll roll;

	private final BallotBox box;

	private final Papers papers;

	private final Assistances assistances;

	private final Moving moving;

	public void handOut(String code, Handout handout, Actor actor, Instant at) {
		var round = open(code, actor, at);
		var voter = voter(round, handout.number());
		var sheet = free(round, handout.serial(), actor);
		if (!roll.givePaper(voter.id(), actor.member(), at)) {
			var reason = voter.paperAt() == null ? VoteRefusal.VOTED_ALREADY : PaperRefusal.HOLDS_A_PAPER;
			throw reason.refusal(handout.number()).asException();
		}
		papers.save(sheet.handedOut(link(round, voter), actor.member()));
		if (handout.place() != null)
			assistances.add(new Assistance(round.getId(), voter.id(), actor.member(), handout.place(), at));
	}

	private PaperSheet free(VotingRound round, String serial, Actor actor) {
		var sheet = papers.find(round.getId(), Copy.number(serial))
			.orElseThrow(() -> PaperRefusal.UNKNOWN_SHEET.refusal(serial).asException());
		Refused.ifAny(sheet.whyNotHandOut(actor));
		return sheet;
	}

	/** The voter was seen to put the sheet into the box. */
	public void handIn(String code, String number, Actor actor, Instant at) {
		var round = open(code, actor, at);
		var voter = voter(round, number);
		if (!roll.handInPaper(voter.id(), at)) throw PaperRefusal.HOLDS_NO_PAPER.refusal(number).asException();
		papers.save(heldBy(voter, round).handedIn());
	}

	/** The sheet is lost, spoilt or not wanted: it is dead, and the voter may have another or vote online. */
	public void takeBack(String code, String number, Actor actor, Instant at) {
		var round = open(code, actor, at);
		var voter = voter(round, number);
		if (!roll.takePaper(voter.id())) throw PaperRefusal.HOLDS_NO_PAPER.refusal(number).asException();
		papers.save(heldBy(voter, round).taken());
		moving.noted(round, "TAKE_PAPER", Clerks.require(MakingRounds.MAKERS, round, actor), actor, Note.detail(number), at);
	}

	private PaperSheet heldBy(RollEntry voter, VotingRound round) {
		return papers.findByLink(round.getId(), link(round, voter)).orElseThrow();
	}

	private String link(VotingRound round, RollEntry voter) {
		return voter.id().linkUnder(box.key(round.getId()).orElseThrow());
	}

	private VotingRound open(String code, Actor actor, Instant at) {
		var round = rounds.findByCodeForBallot(code).orElseThrow();
		Clerks.require(MakingRounds.MAKERS, round, actor);
		Refused.ifAny(round.whyNotVote(at));
		return round;
	}

	private RollEntry voter(VotingRound round, String number) {
		return roll.findByNumber(round.getId(), number).orElseThrow(() -> VoteRefusal.NO_SUCH_VOTER.refusal(number).asException());
	}

}
