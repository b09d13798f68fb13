package org.minsheng.memory;

import java.util.List;

import org.minsheng.budget.LedgerEntries;
import org.minsheng.budget.LedgerEntry;
import org.minsheng.project.ProjectId;

class InMemoryLedgerEntries implements LedgerEntries {

	private final Shelf<LedgerEntry.Id, LedgerEntry> shelf = new Shelf<>();

	@Override
	public List<LedgerEntry> findByProject(ProjectId project) {
		return shelf.all().filter(entry -> entry.getProject().equals(project)).toList();
	}

	@Override
	public LedgerEntry save(LedgerEntry entry) {
		return shelf.put(entry.getId(), entry);
	}

}
