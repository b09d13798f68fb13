package org.minsheng.trail;

import java.util.List;
import java.util.Optional;

/** The stored chains. */
public interface TrailEntries {

	Optional<TrailEntry> lastOf(Subject subject);

	/** The whole chain of a subject, oldest first. */
	List<TrailEntry> of(Subject subject);

	TrailEntry save(TrailEntry entry);

}
