package org.minsheng.vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.organisation.Codes;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.trail.TrailEntries;

/** Makes a round and announces it; from then on nothing of what was published changes. */
@UseCase
@RequiredArgsConstructor
public class MakingRounds {

	private final VotingRounds rounds;

	private final BallotBox box;

	private final PaperBox papers;

	private final Casts casts;

	private final Roll roll;

	private final ChoosingCandidates choosing;

	private final Organisation organisation;

	private final Codes codes;

	private final TrailEntries trail;

	private final Moving moving;

	/** @param projectCodes in the order in which they are published */
	public VotingRound make(Scope area, String title, RoundTerms terms, List<String> projectCodes, Actor actor, Instant at) {
		var role = actor.require(VoteRoles.MAKERS, area);
		Refused.ifAny(terms.whyNot(at));
		var candidates = choosing.choose(projectCodes, area);
		var round = VotingRound.drafted(RoundCodes.next(organisation, codes, area, terms.opensOn().getYear()), title, area, terms,
				candidates, actor.member());
		rounds.save(round);
		moving.began(round, "MAKE", role, actor, Note.detail(round.getCode()), at);
		return round;
	}

	/** Everything that stands against such a round. */
	public List<Refusal> problems(Scope area, RoundTerms terms, List<String> projectCodes, Instant at) {
		return Stream.concat(terms.problems(at).stream(), choosing.problems(projectCodes, area).stream()).toList();
	}

	/** What stands against a move that people make, the table first. */
	public Optional<Refusal> whyNot(VotingRound round, RoundMove move, Actor actor, Instant at) {
		return moving.whyNot(round, move, actor).or(() -> move == RoundMove.ANNOUNCE ? whyNotAnnounce(round, actor, at) : Optional.empty());
	}

	private Optional<Refusal> whyNotAnnounce(VotingRound round, Actor actor, Instant at) {
		if (DraftPolicy.hadAHand(actor, trail.of(round.subject()))) return Optional.of(MemberRefusal.OWN_SUBMISSION.refusal());
		if (roll.turnout(round.getId()).eligible() == 0) return Optional.of(VoteRefusal.ROLL_EMPTY.refusal());
		return round.getTerms()
			.whyNot(at)
			.or(() -> LimitPolicy.whyNot(organisation, round, round.getLimits(), round.getGroups()))
			.or(() -> choosing.whyChanged(round));
	}

	/** Somebody else than the maker announces it, before it opens, while every price still stands. */
	public void announce(String code, Actor actor, Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		choosing.hold(round);
		Refused.ifAny(whyNot(round, RoundMove.ANNOUNCE, actor, at));
		moving.make(round, RoundMove.ANNOUNCE, actor, Note.NONE, at);
		rounds.save(round);
	}

	/** Gives a draft up, which nobody outside ever sees; nobody needs its roll any more. */
	public void discard(String code, String reason, Actor actor, Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		Refused.ifAny(moving.whyNot(round, RoundMove.DISCARD, actor));
		roll.clear(round.getId());
		moving.make(round, RoundMove.DISCARD, actor, Note.because(reason), at);
		rounds.save(round);
	}

	/** Ends a round without a result; ballots that are in already are destroyed unread. */
	public void callOff(String code, String reason, Actor actor, Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		moving.make(round, RoundMove.CALL_OFF, actor, Note.because(reason), at);
		rounds.save(round);
		box.burn(round.getId());
		papers.burn(round.getId());
		casts.forget(round.getId());
	}

}
