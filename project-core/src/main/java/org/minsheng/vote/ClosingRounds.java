package org.minsheng.vote;

import java.time.Instant;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** Ends the count: the ballots are published under one root, and key and links are destroyed. */
@UseCase
@RequiredArgsConstructor
public class ClosingRounds {

	private final VotingRounds rounds;

	private final BallotBox box;

	private final Roll roll;

	private final PaperBox papers;

	private final Casts casts;

	private final Moving moving;

	/** What time does: closes the round, or lets it wait until every paper that was handed out is read. */
	public void closeOrWait(VotingRound round, Instant at) {
		var waits = papers.isWaiting(round.getId());
		if (waits && round.getStatus() == RoundStatus.OPEN) {
			moving.make(round, RoundMove.WAIT_FOR_PAPERS, Actor.TIME, Note.NONE, at);
			rounds.save(round);
		}
		if (!waits) close(round, RoundMove.CLOSE_VOTE, Actor.TIME, null, at);
	}

	/**
	 * What a person does once the box is empty and papers are still out, or one is not to be found: the reason is on record.
	 * What clerks have begun to read is settled first.
	 */
	public void endCount(String code, String reason, Actor actor, Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		Refused.ifAny(moving.whyNot(round, RoundMove.END_COUNT, actor));
		if (papers.hasOpenReadings(round.getId())) throw VoteRefusal.READINGS_OPEN.refusal().asException();
		close(round, RoundMove.END_COUNT, actor, reason, at);
	}

	private void close(VotingRound round, RoundMove move, Actor actor, @Nullable String reason, Instant at) {
		moving.make(round, move, actor, new Note(reason, String.valueOf(box.count(round.getId()))), at);
		box.publish(round.getId());
		papers.burn(round.getId());
		casts.forgetDevices(round.getId());
		roll.forgetMoments(round.getId());
		round.closedWith(VoteResult.root(box.published(round.getId())));
		rounds.save(round);
	}

}
