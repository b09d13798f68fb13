package org.minsheng.proposal;

import java.io.Serializable;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A submitter's one appeal (申诉) against a refusal.
 *
 * @param outcome absent until the office has decided
 */
public record Appeal(String words, Instant at, @Nullable Outcome outcome) implements Serializable {

	/** What the office found. */
	public enum Outcome {

		/** The refusal was wrong: the workstation takes the request up again. */
		UPHELD,
		/** The refusal stands. */
		DISMISSED

	}

	Appeal decided(Outcome how) {
		return new Appeal(words, at, how);
	}

	boolean isUpheld() {
		return outcome == Outcome.UPHELD;
	}

}
