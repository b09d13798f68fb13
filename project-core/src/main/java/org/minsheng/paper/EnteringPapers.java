package org.minsheng.paper;

import java.time.Instant;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.vote.BallotBox;
import org.minsheng.vote.ClosingRounds;
import org.minsheng.vote.PublishedBallot;
import org.minsheng.vote.Roll;
import org.minsheng.vote.RoundStatus;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.VotingRounds;

/**
 * Reads papers once the vote is over: two clerks, each without the other's reading, and a third person where they differ.
 * The last paper that was handed out closes the round; where some stay out, a person does.
 */
@UseCase
@RequiredArgsConstructor
public class EnteringPapers {

	private final VotingRounds rounds;

	private final Papers papers;

	private final BallotBox box;

	private final Roll roll;

	private final ClosingRounds closing;

	/** A clerk's reading. */
	public PaperSheet enter(String code, Copy copy, Actor actor, Instant at) {
		var round = counting(code, Clerks.READERS, actor);
		var sheet = sheet(round, copy);
		Refused.ifAny(sheet.whyNotEnter(actor));
		return take(round, sheet, copy, actor, at);
	}

	/** The third person's, who saw both. */
	public PaperSheet settle(String code, Copy copy, Actor actor, Instant at) {
		var round = counting(code, Clerks.DECIDERS, actor);
		var sheet = sheet(round, copy);
		Refused.ifAny(sheet.whyNotSettle(actor));
		return take(round, sheet, copy, actor, at);
	}

	private PaperSheet take(VotingRound round, PaperSheet sheet, Copy copy, Actor actor, Instant at) {
		var reading = copy.in(round);
		Refused.ifAny(sheet.whyNotFind(reading.finding()));
		var read = sheet.read(new PaperEntry(actor.member(), reading, at));
		papers.save(read);
		if (read.isSettled()) count(round, read, reading, at);
		return read;
	}

	private void count(VotingRound round, PaperSheet sheet, Reading reading, Instant at) {
		if (sheet.stage() == Stage.OUT) markUnseen(round, sheet, at);
		if (reading.finding() == Finding.VALID) {
			box.put(round.getId(), linkOf(sheet), new PublishedBallot(sheet.receipt().value(), reading.ballot()));
		}
		closing.closeOrWait(round, at);
	}

	/** A paper lies in the box although nobody wrote down that it was handed in. */
	private void markUnseen(VotingRound round, PaperSheet sheet, Instant at) {
		var key = box.key(round.getId()).orElseThrow();
		roll.findWithPaper(round.getId())
			.stream()
			.filter(voter -> voter.id().linkUnder(key).equals(sheet.link()))
			.forEach(voter -> roll.handInPaper(voter.id(), at));
		papers.save(sheet.handedIn());
	}

	private static String linkOf(PaperSheet sheet) {
		var link = sheet.link();
		if (link == null) throw new IllegalStateException("Nobody holds sheet " + sheet.serial().value());
		return link;
	}

	private PaperSheet sheet(VotingRound round, Copy copy) {
		return papers.find(round.getId(), copy.number())
			.orElseThrow(() -> PaperRefusal.UNKNOWN_SHEET.refusal(copy.serial()).asException());
	}

	private VotingRound counting(String code, Set<Role> roles, Actor actor) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		Clerks.require(roles, round, actor);
		if (round.getStatus() != RoundStatus.COUNTING) throw PaperRefusal.NOT_COUNTING.refusal().asException();
		return round;
	}

}
