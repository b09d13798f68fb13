package org.minsheng.vote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.selection.Candidate;
import org.minsheng.selection.Election;
import org.minsheng.selection.PbElection;

/** Counts what was published of a round, once as long as nothing changes that a count follows from (ADR 25). */
@UseCase
@RequiredArgsConstructor
public class CountingRounds {

	private final BallotBox box;

	private final RoundFiles files;

	private final KeptCounts counts = new KeptCounts();

	/** Of a round that is counted. */
	VoteResult result(VotingRound round) {
		return round.getOrigin().map(origin -> fromFile(round, origin)).orElseGet(() -> fromBallots(round));
	}

	/** The codes of what a decided round chose: what was computed, or what an official chose instead. */
	Set<String> winners(VotingRound round) {
		return round.getOverruling()
			.map(instead -> Stream.of(instead.winners().split(",")))
			.orElseGet(() -> count(round).outcome().stream().flatMap(outcome -> outcome.winners().stream()).map(Candidate::id))
			.collect(Collectors.toSet());
	}

	/** The count alone: of a published list the root is known, and the list is read only where nothing is kept of it. */
	private Counted count(VotingRound round) {
		var root = round.getMerkleRoot().orElseThrow();
		return counts.of(round, root, () -> VoteResult.election(round, box.published(round.getId())));
	}

	private VoteResult fromFile(VotingRound round, RoundOrigin origin) {
		return new VoteResult(round, List.of(), counts.of(round, origin.hash(), () -> election(files.of(round.getId()))));
	}

	private VoteResult fromBallots(VotingRound round) {
		var ballots = box.published(round.getId());
		return new VoteResult(round, ballots,
				counts.of(round, VoteResult.root(ballots), () -> VoteResult.election(round, ballots)));
	}

	private static Election election(byte[] file) {
		try {
			return PbElection.read(new ByteArrayInputStream(file)).election();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
