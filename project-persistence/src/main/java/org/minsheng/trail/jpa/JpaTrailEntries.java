package org.minsheng.trail.jpa;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.QueryHint;

import lombok.RequiredArgsConstructor;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.UnitMemory;
import org.minsheng.trail.Subject;
import org.minsheng.trail.TrailEntries;
import org.minsheng.trail.TrailEntry;

/** Asks once in a unit of work where a chain ends: whoever else writes on it meanwhile is refused by its key. */
@Component
@RequiredArgsConstructor
class JpaTrailEntries implements TrailEntries {

	private final Stored stored;

	/** Where a chain ends. */
	private record End(Subject subject) {
	}

	@Override
	public Optional<TrailEntry> lastOf(Subject subject) {
		return UnitMemory.recall(new End(subject), () -> stored.lastOf(subject));
	}

	@Override
	public List<TrailEntry> of(Subject subject) {
		return stored.of(subject);
	}

	@Override
	public TrailEntry save(TrailEntry entry) {
		var kept = stored.save(entry);
		UnitMemory.learn(new End(kept.getId().subject()), Optional.of(kept));
		return kept;
	}

	interface Stored extends Repository<TrailEntry, TrailEntry.Id> {

		/** What the unit itself has added is remembered, so it need not be written for this question. */
		@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
		@Query("select e from TrailEntry e where e.id.subject = :subject order by e.id.position desc limit 1")
		Optional<TrailEntry> lastOf(Subject subject);

		@Query("select e from TrailEntry e where e.id.subject = :subject order by e.id.position")
		List<TrailEntry> of(Subject subject);

		TrailEntry save(TrailEntry entry);

	}

}
