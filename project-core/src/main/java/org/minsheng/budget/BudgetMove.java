package org.minsheng.budget;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.minsheng.process.Line;
import org.minsheng.process.Move;

import static org.minsheng.budget.BudgetStatus.CLOSED;
import static org.minsheng.budget.BudgetStatus.FROZEN;
import static org.minsheng.budget.BudgetStatus.OPEN;
import static org.minsheng.budget.BudgetStatus.PLANNED;
import static org.minsheng.budget.BudgetStatus.SETTLING;
import static org.minsheng.member.Role.FINANCE;
import static org.minsheng.member.Role.LEADING_GROUP;
import static org.minsheng.process.Line.leaving;

/** The table of a budget year's moves ({@code process.md} 3.4). */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum BudgetMove implements Move<BudgetStatus> {

	CONFIRM(leaving(PLANNED).to(OPEN).by(LEADING_GROUP)),
	FREEZE(leaving(OPEN).to(FROZEN).by(FINANCE).withReason()),
	SETTLE(leaving(OPEN, FROZEN).to(SETTLING).by(FINANCE).withReason()),
	CLOSE(leaving(SETTLING).to(CLOSED).by(FINANCE).withReason());

	private final Line<BudgetStatus> line;

}
