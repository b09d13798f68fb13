package org.minsheng.budget;

import java.util.List;
import java.util.Optional;

/** All budget years. */
public interface Budgets {

	Optional<BudgetYear> findById(BudgetYearId id);

	/** Reads and locks, so that two who spend at once wait for each other. */
	Optional<BudgetYear> findForUpdate(BudgetYearId id);

	/** Every budget year, latest first. */
	List<BudgetYear> findAll();

	BudgetYear save(BudgetYear budget);

}
