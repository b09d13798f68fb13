package org.minsheng.disclosure.jpa;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

import org.minsheng.jpa.Bound;
import org.minsheng.project.ProjectStatus;

/** The sets of states that figures count, as the core defines them. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class ProjectStates {

	static final String[] STARTED = Bound.names(ProjectStatus.class, ProjectStatus::isStarted);

	static final String[] IN_USE = Bound.names(ProjectStatus.class, ProjectStatus::isInUse);

	/** Notified, under way or just in use. */
	static final String[] LIVELY = Bound.names(ProjectStatus.class, ProjectStates::isLively);

	private static boolean isLively(ProjectStatus status) {
		boolean underWay = status.isStarted() && !status.isInUse() && !status.isStopped();
		return status == ProjectStatus.IN_NOTICE || status == ProjectStatus.IN_USE || underWay;
	}

}
