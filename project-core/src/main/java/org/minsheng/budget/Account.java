package org.minsheng.budget;

import java.util.List;
import java.util.NoSuchElementException;

import org.minsheng.budget.LedgerEntry.Kind;
import org.minsheng.money.Money;

/** What stands to one project's account in its budget year. */
public record Account(BudgetYearId year, Money reserved, Money committed, Money paid) {

	/**
	 * @throws NoSuchElementException where nothing was ever booked
	 */
	static Account of(List<LedgerEntry> entries) {
		if (entries.isEmpty()) {
			throw new NoSuchElementException("Nothing booked for the project");
		}
		return new Account(entries.get(0).getBudget(),
				sum(entries, Kind.RESERVE).minus(sum(entries, Kind.RELEASE_RESERVE)).minus(sum(entries, Kind.COMMIT)),
				sum(entries, Kind.COMMIT).minus(sum(entries, Kind.RELEASE_COMMITMENT)).minus(sum(entries, Kind.PAY)),
				sum(entries, Kind.PAY));
	}

	private static Money sum(List<LedgerEntry> entries, Kind kind) {
		return Money.sum(
				entries.stream().filter(entry -> entry.getKind() == kind).map(LedgerEntry::getAmount).toList());
	}

}
