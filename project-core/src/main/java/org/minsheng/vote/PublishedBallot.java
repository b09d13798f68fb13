package org.minsheng.vote;

/** A ballot as everybody may read it after the close; only its voter knows the receipt. */
public record PublishedBallot(String receipt, Ballot ballot) {

	/** What the tree is made over. */
	String leaf() {
		return receipt + "\n" + ballot.vote() + "\n" + ballot.pointsGiven();
	}

}
