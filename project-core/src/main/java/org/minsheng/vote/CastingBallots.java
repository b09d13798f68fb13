package org.minsheng.vote;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;

/** Lets a voter in, and puts the ballot into the box; until the close it may be put in anew. */
@UseCase
@RequiredArgsConstructor
public class CastingBallots {

	private final VotingRounds rounds;

	private final Roll roll;

	private final BallotBox box;

	private final Casts casts;

	/** A voter before an open round. */
	public record Booth(VotingRound round, RollEntry voter) {
	}

	/**
	 * @param accessCode as it was typed; absent for whoever is signed in
	 * @throws org.minsheng.Refused where the vote is not open, or nobody on the roll is meant
	 */
	public Booth enter(String code, Actor actor, @Nullable String accessCode, Instant at) {
		var round = rounds.findByCode(code).filter(found -> found.getStatus().isPublic()).orElseThrow();
		return enter(round, actor, accessCode, at);
	}

	private Booth enter(VotingRound round, Actor actor, @Nullable String accessCode, Instant at) {
		Refused.ifAny(round.whyNotVote(at));
		var voter = accessCode == null ? byAccount(round, actor) : byCode(round, accessCode);
		var booth = new Booth(round, voter.orElseThrow(() -> VoteRefusal.NOT_ON_THE_ROLL.refusal().asException()));
		if (booth.voter().paperAt() != null) throw VoteRefusal.VOTES_ON_PAPER.refusal().asException();
		return booth;
	}

	private Optional<RollEntry> byAccount(VotingRound round, Actor actor) {
		return Optional.ofNullable(actor.id()).flatMap(member -> roll.findByMember(round.getId(), member));
	}

	private Optional<RollEntry> byCode(VotingRound round, String typed) {
		return Slip.parse(typed).flatMap(slip -> roll.findByCodeHash(round.getId(), slip.hashFor(round.getId())));
	}

	/**
	 * Casts the ballot, in place of the voter's earlier one if there is any.
	 * @param device what tells one device from another, in the clear; only a keyed hash of it is kept
	 * @return the receipt, which nobody can tell again
	 */
	public Slip cast(String code, Actor actor, @Nullable String accessCode, Map<String, Integer> marks, String device, Instant at) {
		var round = rounds.findByCodeForBallot(code).orElseThrow();
		var voter = enter(round, actor, accessCode, at).voter();
		var ballot = round.read(marks);
		var receipt = Slip.random();
		var key = box.key(round.getId()).orElseThrow();
		if (!roll.markVoted(voter.id(), hash(round, accessCode), at)) throw overtaken(round, actor, accessCode, at);
		box.put(round.getId(), voter.id().linkUnder(key), new PublishedBallot(receipt.value(), ballot));
		casts.note(round.getId(), Hashes.keyed(key, device), at.truncatedTo(ChronoUnit.MINUTES));
		return receipt;
	}

	/** Somebody was faster, with a paper or with the same code; why, the roll now says. */
	private RuntimeException overtaken(VotingRound round, Actor actor, @Nullable String accessCode, Instant at) {
		enter(round, actor, accessCode, at);
		return new IllegalStateException("Neither a paper nor a used code stands against " + round.getCode());
	}

	private static @Nullable String hash(VotingRound round, @Nullable String accessCode) {
		return accessCode == null ? null : Slip.parse(accessCode).map(slip -> slip.hashFor(round.getId())).orElse(null);
	}

}
