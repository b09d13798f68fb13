package org.minsheng.vote;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.FallsDue;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** Opens an announced round on its day, and closes it: the key is destroyed and the ballots are published. */
@UseCase
@RequiredArgsConstructor
public class SwitchingRounds implements FallsDue {

	private final VotingRounds rounds;

	private final BallotBox box;

	private final ClosingRounds closing;

	private final Moving moving;

	@Override
	public int runDue(Instant now) {
		var opening = rounds.findToOpen(now);
		opening.forEach(this::open);
		var due = rounds.findToClose(now);
		due.forEach(round -> closing.closeOrWait(round, round.getTerms().closesAt()));
		return opening.size() + due.size();
	}

	@Override
	public Optional<Instant> nextDue() {
		return Stream.of(rounds.findNextOpening(), rounds.findNextClosing()).flatMap(Optional::stream).min(Instant::compareTo);
	}

	private void open(VotingRound round) {
		box.open(round.getId(), Hashes.key());
		moving.make(round, RoundMove.OPEN_VOTE, Actor.TIME, Note.NONE, round.getTerms().opensAt());
		rounds.save(round);
	}

}
