package org.minsheng.vote;

import java.util.List;
import java.util.Optional;

/** Ballots, apart from the roll. The key that leads from a voter to a ballot exists only while the vote is open. */
public interface BallotBox {

	void open(RoundId round, String key);

	/** The key; empty before the opening and from the close on. */
	Optional<String> key(RoundId round);

	/** Puts a ballot in, in place of the one that the same link had before. */
	void put(RoundId round, String link, PublishedBallot ballot);

	/** Empties the box into the published list, by receipt, and destroys links and key. */
	void publish(RoundId round);

	/** Destroys ballots, links and key of a round that is called off. */
	void burn(RoundId round);

	/** The published list by receipt; empty before the close. */
	List<PublishedBallot> published(RoundId round);

	/** How many ballots are in, published or not. */
	int count(RoundId round);

}
