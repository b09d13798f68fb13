package org.minsheng.vote;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All rounds. */
public interface VotingRounds {

	Optional<VotingRound> findByCode(String code);

	/** The round that was made of the file with this SHA-256. */
	Optional<VotingRound> findByOriginHash(String hash);

	/** Those of ours in which one of the projects stands, by its code; the latest opening first. */
	List<VotingRound> findWithCandidates(Collection<String> codes);

	/** Reads and holds, so that the round is not closed while a ballot goes in; ballots do not wait for each other. */
	Optional<VotingRound> findByCodeForBallot(String code);

	/** Reads and locks, so that the round changes only when no ballot is going in. */
	Optional<VotingRound> findByCodeForUpdate(String code);

	/** Drafts, and those whose papers are read or whose result waits to be confirmed. */
	List<VotingRound> findWaiting();

	/** Announced ones whose opening has come. */
	List<VotingRound> findToOpen(Instant now);

	/** Open ones whose end has come; locked, so that every ballot under way is in first. */
	List<VotingRound> findToClose(Instant now);

	Optional<Instant> findNextOpening();

	Optional<Instant> findNextClosing();

	/** All of them, the latest opening first. */
	List<VotingRound> findAll();

	VotingRound save(VotingRound round);

}
