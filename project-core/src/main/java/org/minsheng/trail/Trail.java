package org.minsheng.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;

/**
 * Writes down who did what. Two writers of one chain cannot both take the same position: the database refuses the
 * second, and its whole unit of work with it.
 */
@UseCase
@RequiredArgsConstructor
public class Trail {

	private final TrailEntries entries;

	private final List<Witness> witnesses;

	public void record(Subject subject, Deed deed) {
		var last = entries.lastOf(subject).orElse(null);
		var stored = atStoredPrecision(deed);
		entries.save(new TrailEntry(subject, last, stored));
		witnesses.forEach(witness -> witness.saw(subject, stored));
	}

	/** Whether the subject's chain is whole: nothing changed, dropped or reordered. */
	public boolean isIntact(Subject subject) {
		TrailEntry previous = null;
		for (var entry : entries.of(subject)) {
			if (!entry.follows(previous)) {
				return false;
			}
			previous = entry;
		}
		return true;
	}

	/** The database keeps microseconds; hashing more would break the chain on the way back. */
	private static Deed atStoredPrecision(Deed deed) {
		Instant at = deed.at().truncatedTo(ChronoUnit.MICROS);
		return new Deed(deed.actor(), deed.role(), deed.action(), deed.from(), deed.to(), deed.reason(), deed.detail(),
				at);
	}

}
