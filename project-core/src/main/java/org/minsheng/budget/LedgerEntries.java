package org.minsheng.budget;

import java.util.List;

import org.minsheng.project.ProjectId;

/** All bookings. */
public interface LedgerEntries {

	/** The bookings for the project, oldest first. */
	List<LedgerEntry> findByProject(ProjectId project);

	LedgerEntry save(LedgerEntry entry);

}
