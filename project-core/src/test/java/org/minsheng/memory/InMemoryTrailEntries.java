package org.minsheng.memory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.minsheng.trail.Subject;
import org.minsheng.trail.TrailEntries;
import org.minsheng.trail.TrailEntry;

/** Keeps every chain, and can say what the chains are about. */
public class InMemoryTrailEntries implements TrailEntries {

	private final Shelf<TrailEntry.Id, TrailEntry> shelf = new Shelf<>();

	@Override
	public Optional<TrailEntry> lastOf(Subject subject) {
		return of(subject).stream().reduce((earlier, later) -> later);
	}

	@Override
	public List<TrailEntry> of(Subject subject) {
		return shelf.all().filter(entry -> entry.getId().subject().equals(subject)).toList();
	}

	public Set<Subject> subjects() {
		return shelf.all().map(entry -> entry.getId().subject()).collect(Collectors.toSet());
	}

	@Override
	public TrailEntry save(TrailEntry entry) {
		return shelf.put(entry.getId(), entry);
	}

}
