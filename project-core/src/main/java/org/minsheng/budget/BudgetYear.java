package org.minsheng.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.member.MemberId;
import org.minsheng.money.Money;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Movable;
import org.minsheng.trail.Subject;

/**
 * One year's money of an office or district. Reserved, committed and paid never exceed what was appropriated; the
 * database holds the same line, and checks at each commit that the ledger adds up to the three.
 */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class BudgetYear implements Movable<BudgetStatus, BudgetMove> {

	private BudgetYearId id;

	private Scope scope;

	private String document;

	private List<FundSource> sources = new ArrayList<>();

	private BudgetStatus status;

	private MemberId plannedBy;

	/** The sum of the sources. */
	private Money appropriated;

	private Money reserved;

	private Money committed;

	private Money paid;

	private @Nullable Integer version;

	static BudgetYear planned(Scope scope, int year, String document, List<FundSource> sources, MemberId by) {
		var budget = new BudgetYear();
		budget.id = BudgetYearId.of(scope, year);
		budget.scope = scope;
		budget.document = document;
		budget.sources.addAll(sources);
		budget.status = BudgetStatus.PLANNED;
		budget.plannedBy = by;
		budget.appropriated = Money.sum(sources.stream().map(FundSource::amount).toList());
		budget.reserved = Money.ZERO;
		budget.committed = Money.ZERO;
		budget.paid = Money.ZERO;
		return budget;
	}

	/** Other sums, until the year is confirmed. Whoever lays them down has somebody else confirm them. */
	void revise(String newDocument, List<FundSource> newSources, MemberId by) {
		if (status != BudgetStatus.PLANNED) {
			throw BudgetRefusal.BUDGET_CONFIRMED.refusal(id.year()).asException();
		}
		document = newDocument;
		sources.clear();
		sources.addAll(newSources);
		plannedBy = by;
		appropriated = Money.sum(newSources.stream().map(FundSource::amount).toList());
	}

	@Override
	public void take(BudgetMove move) {
		status = move.leadFrom(status);
	}

	/** What can still be reserved. */
	public Money free() {
		return appropriated.minus(reserved).minus(committed).minus(paid);
	}

	/** Why the amount cannot be reserved now. */
	public Optional<Refusal> whyNotReserve(Money amount) {
		if (status != BudgetStatus.OPEN) {
			return Optional.of(BudgetRefusal.BUDGET_NOT_OPEN.refusal(status));
		}
		return amount.isMoreThan(free())
				? Optional.of(BudgetRefusal.NOT_ENOUGH_FREE.refusal(amount, free()))
				: Optional.empty();
	}

	void book(LedgerEntry.Kind kind, Money amount) {
		switch (kind) {
			case RESERVE -> reserve(amount);
			case RELEASE_RESERVE -> reserved = reserved.minus(amount);
			case COMMIT -> {
				reserved = reserved.minus(amount);
				committed = committed.plus(amount);
			}
			case RELEASE_COMMITMENT -> committed = committed.minus(amount);
			case PAY -> {
				committed = committed.minus(amount);
				paid = paid.plus(amount);
			}
		}
	}

	private void reserve(Money amount) {
		Refused.ifAny(whyNotReserve(amount));
		reserved = reserved.plus(amount);
	}

	@Override
	public Subject subject() {
		return new Subject(Subject.Kind.BUDGET, id.scope() + "/" + id.year());
	}

}
