package org.minsheng.budget.jpa;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.budget.BudgetYear;
import org.minsheng.budget.BudgetYearId;
import org.minsheng.budget.Budgets;

interface JpaBudgets extends Budgets, Repository<BudgetYear, BudgetYearId> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select b from BudgetYear b where b.id = :id")
	Optional<BudgetYear> findForUpdate(BudgetYearId id);

	@Override
	@Query("select b from BudgetYear b order by b.id.year desc, b.id.scope")
	List<BudgetYear> findAll();

}
