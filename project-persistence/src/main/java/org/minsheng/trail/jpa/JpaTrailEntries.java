package org.minsheng.trail.jpa;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.trail.Subject;
import org.minsheng.trail.TrailEntries;
import org.minsheng.trail.TrailEntry;

interface JpaTrailEntries extends TrailEntries, Repository<TrailEntry, TrailEntry.Id> {

	@Override
	@Query("select e from TrailEntry e where e.id.subject = :subject order by e.id.position desc limit 1")
	Optional<TrailEntry> lastOf(Subject subject);

	@Override
	@Query("select e from TrailEntry e where e.id.subject = :subject order by e.id.position")
	List<TrailEntry> of(Subject subject);

}
