package org.minsheng.budget.jpa;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.budget.LedgerEntries;
import org.minsheng.budget.LedgerEntry;
import org.minsheng.project.ProjectId;

interface JpaLedgerEntries extends LedgerEntries, Repository<LedgerEntry, LedgerEntry.Id> {

	/** By kind in reverse, a moment's reservation comes before what is released and bound of it. */
	@Override
	@Query("select e from LedgerEntry e where e.project = :project order by e.at, e.kind desc")
	List<LedgerEntry> findByProject(ProjectId project);

}
