package org.minsheng.budget;

/** Where a budget year stands ({@code process.md} 3.4). */
public enum BudgetStatus {

	PLANNED, OPEN, FROZEN, SETTLING, CLOSED

}
