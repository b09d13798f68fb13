package org.minsheng.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.minsheng.budget.BudgetYear;
import org.minsheng.budget.BudgetYearId;
import org.minsheng.budget.Budgets;

class InMemoryBudgets implements Budgets {

	private final Shelf<BudgetYearId, BudgetYear> shelf = new Shelf<>();

	@Override
	public Optional<BudgetYear> findById(BudgetYearId id) {
		return shelf.find(id);
	}

	@Override
	public Optional<BudgetYear> findForUpdate(BudgetYearId id) {
		return shelf.find(id);
	}

	@Override
	public List<BudgetYear> findAll() {
		return shelf.all()
			.sorted(Comparator.comparing((BudgetYear budget) -> budget.getId().year()).reversed())
			.toList();
	}

	@Override
	public BudgetYear save(BudgetYear budget) {
		return shelf.put(budget.getId(), budget);
	}

}
