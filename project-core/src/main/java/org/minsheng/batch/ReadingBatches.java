package org.minsheng.batch;

import java.time.LocalDate;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.budget.BudgetYear;
import org.minsheng.budget.BudgetYearId;
import org.minsheng.budget.Budgets;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Moving;

/** A batch as the board shows it, and what may be done with it. */
@UseCase
@RequiredArgsConstructor
public class ReadingBatches {

	private final Batches batches;

	private final Budgets budgets;

	private final ApprovingBatches approving;

	private final Moving moving;

	/**
	 * A batch in short.
	 *
	 * @param budget of its year; absent where none was laid down
	 */
	public record BatchRecord(String code, Scope scope, int year, int number, BatchStatus status, LocalDate cutOff,
			Money ceiling, Money sum, int picked, int decided, @Nullable Year budget) {
	}

	/** The year's money. */
	public record Year(Money appropriated, Money reserved, Money committed, Money paid, Money free) {
	}

	public Optional<BatchRecord> read(String code) {
		return batches.findByCode(code)
			.map(batch -> new BatchRecord(batch.getCode(), batch.getScope(), batch.getYear(), batch.getNumber(),
					batch.getStatus(), batch.getCutOff(), batch.getCeiling(), batch.sum(), batch.picked().size(),
					batch.getItems().size(), budgets.findById(BudgetYearId.of(batch.getScope(), batch.getYear()))
						.map(ReadingBatches::year)
						.orElse(null)));
	}

	/** Why the actor cannot make the move; approval asks the budget too. */
	public Optional<Refusal> whyNot(String code, BatchMove move, Actor actor) {
		var batch = batches.findByCode(code).orElseThrow();
		return move == BatchMove.APPROVE ? approving.whyNot(batch, actor) : moving.whyNot(batch, move, actor);
	}

	private static Year year(BudgetYear budget) {
		return new Year(budget.getAppropriated(), budget.getReserved(), budget.getCommitted(), budget.getPaid(),
				budget.free());
	}

}
