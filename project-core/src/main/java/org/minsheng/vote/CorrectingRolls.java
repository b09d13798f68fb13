package org.minsheng.vote;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** Puts a roll right before the vote: a name is mended, or somebody who does not belong there is taken off. */
@UseCase
@RequiredArgsConstructor
public class CorrectingRolls {

	/** More than these nobody looks through; words find the others. */
	public static final int MOST = 50;

	private static final Set<RoundStatus> BEFORE_THE_VOTE = EnumSet.of(RoundStatus.DRAFT, RoundStatus.ANNOUNCED);

	private final VotingRounds rounds;

	private final Roll roll;

	private final Moving moving;

	/** A round, and those of its roll whose number or name has the words. */
	public record Found(VotingRound round, List<RollEntry> entries) {
	}

	public static boolean mayCorrectIn(RoundStatus status) {
		return BEFORE_THE_VOTE.contains(status);
	}

	/** By number, at most {@value #MOST}; nothing for whoever does not keep the roll. */
	public Optional<Found> find(String code, String words, Actor actor) {
		return rounds.findByCode(code)
			.filter(round -> VoteRoles.allow(VoteRoles.MAKERS, round, actor))
			.map(round -> new Found(round, roll.find(round.getId(), words, MOST)));
	}

	/** The one of the number; nothing for whoever does not keep the roll. */
	public Optional<Found> entry(String code, String number, Actor actor) {
		return rounds.findByCode(code)
			.filter(round -> VoteRoles.allow(VoteRoles.MAKERS, round, actor))
			.flatMap(round -> roll.findByNumber(round.getId(), number).map(entry -> new Found(round, List.of(entry))));
	}

	public void rename(String code, String number, String name, Actor actor, Instant at) {
		correct(code, number, voter -> roll.rename(voter, name), "RENAME_VOTER", null, actor, at);
	}

	/** A code that was printed for the voter is dead from now on. */
	public void remove(String code, String number, String reason, Actor actor, Instant at) {
		correct(code, number, roll::remove, "REMOVE_VOTER", reason, actor, at);
	}

	private void correct(String code, String number, Predicate<VoterId> change, String deed, @Nullable String reason,
			Actor actor, Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		var role = VoteRoles.require(VoteRoles.MAKERS, round, actor);
		if (!mayCorrectIn(round.getStatus())) throw VoteRefusal.ROLL_SETTLED.refusal().asException();
		var voter = roll.findByNumber(round.getId(), number).orElseThrow(() -> VoteRefusal.NO_SUCH_VOTER.refusal(number).asException());
		if (!change.test(voter.id())) throw VoteRefusal.ENTRY_IN_USE.refusal(number).asException();
		moving.noted(round, deed, role, actor, new Note(reason, number), at);
	}

}
