package org.minsheng.paper;

import java.util.List;
import java.util.Optional;

import org.minsheng.vote.PaperBox;
import org.minsheng.vote.RoundId;
import org.minsheng.vote.Slip;

/** All sheets; what leads from a voter to one, and what clerks read, exists only until the round closes. */
public interface Papers extends PaperBox {

	void add(List<PaperSheet> printed);

	/** Reads and locks, so that two clerks wait for each other. */
	Optional<PaperSheet> find(RoundId round, Slip serial);

	/** The sheet that the link leads to, locked. */
	Optional<PaperSheet> findByLink(RoundId round, String link);

	/** Keeps the new stage and finding, and the readings that are new. */
	void save(PaperSheet sheet);

	/** The serials of those that wait for a third person, in their order. */
	List<Slip> findDisputed(RoundId round);

	PaperTally tally(RoundId round);

}
