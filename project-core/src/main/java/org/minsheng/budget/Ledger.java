package org.minsheng.budget;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.budget.LedgerEntry.Kind;
import org.minsheng.money.Money;
import org.minsheng.project.ProjectId;

/** Books money for projects. Each booking locks the year, so that nobody spends what another just reserved. */
@UseCase
@RequiredArgsConstructor
public class Ledger {

	private final Budgets budgets;

	private final LedgerEntries entries;

	/**
	 * @throws org.minsheng.Refused where there is no open budget, or not enough of it is free
	 */
	public void reserve(BudgetYearId year, ProjectId project, Money amount, Instant at) {
		book(year, project, Kind.RESERVE, amount, at);
	}

	/** The contract binds its sum; the rest of what was reserved becomes free. */
	public void commit(ProjectId project, Money contract, Instant at) {
		var account = account(project);
		book(account.year(), project, Kind.COMMIT, contract, at);
		release(account.year(), project, Kind.RELEASE_RESERVE, account.reserved().minus(contract), at);
	}

	/**
	 * A variation: what the contract needs more is reserved and bound, what it needs less becomes free.
	 * @throws org.minsheng.Refused where not enough is free, or more was paid than the contract now needs
	 */
	public void recommit(ProjectId project, Money before, Money after, Instant at) {
		var year = account(project).year();
		if (after.isMoreThan(before)) {
			book(year, project, Kind.RESERVE, after.minus(before), at);
			book(year, project, Kind.COMMIT, after.minus(before), at);
		} else {
			requireBound(project, before.minus(after));
			release(year, project, Kind.RELEASE_COMMITMENT, before.minus(after), at);
		}
	}

	/**
	 * @throws org.minsheng.Refused where less is bound for the project
	 */
	public void pay(ProjectId project, Money amount, Instant at) {
		requireBound(project, amount);
		book(account(project).year(), project, Kind.PAY, amount, at);
	}

	/** Nothing more will be spent on the project beyond the given sum: what is set aside above it becomes free. */
	public void freeAllBut(ProjectId project, Money stillNeeded, Instant at) {
		var account = account(project);
		release(account.year(), project, Kind.RELEASE_RESERVE, account.reserved(), at);
		if (account.committed().isMoreThan(stillNeeded)) {
			release(account.year(), project, Kind.RELEASE_COMMITMENT, account.committed().minus(stillNeeded), at);
		}
	}

	/** What stands to the project's account, added up from its bookings. */
	public Account account(ProjectId project) {
		return Account.of(entries.findByProject(project));
	}

	/** Looks only once the year is locked, so that two who pay at once do not see the same money. */
	private void requireBound(ProjectId project, Money amount) {
		budgets.findForUpdate(account(project).year());
		var bound = account(project).committed();
		if (amount.isMoreThan(bound)) {
			throw BudgetRefusal.NOT_ENOUGH_BOUND.refusal(amount, bound).asException();
		}
	}

	private void release(BudgetYearId year, ProjectId project, Kind kind, Money amount, Instant at) {
		if (!amount.isZero()) {
			book(year, project, kind, amount, at);
		}
	}

	private void book(BudgetYearId year, ProjectId project, Kind kind, Money amount, Instant at) {
		var budget = budgets.findForUpdate(year)
			.orElseThrow(() -> BudgetRefusal.NO_BUDGET.refusal(year.year()).asException());
		budget.book(kind, amount);
		budgets.save(budget);
		entries.save(new LedgerEntry(year, project, kind, amount, at));
	}

}
