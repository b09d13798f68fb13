package org.minsheng.budget;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.project.ProjectId;

/** One booking against a budget year for one project. Never changed, never removed. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class LedgerEntry {

	private Id id;

	private BudgetYearId budget;

	private ProjectId project;

	private Kind kind;

	private Money amount;

	private Instant at;

	private @Nullable Integer version;

	/** An entry's own id. */
	public record Id(UUID value) implements Serializable {
	}

	/** What a booking does. */
	public enum Kind {

		/** Free money is set aside at approval. */
		RESERVE,
		/** What the contract did not need becomes free again. */
		RELEASE_RESERVE,
		/** The contract binds what was set aside. */
		COMMIT,
		/** What the settlement did not need becomes free again. */
		RELEASE_COMMITMENT,
		/** Bound money goes out. */
		PAY

	}

	LedgerEntry(BudgetYearId budget, ProjectId project, Kind kind, Money amount, Instant at) {
		this.id = new Id(UUID.randomUUID());
		this.budget = budget;
		this.project = project;
		this.kind = kind;
		this.amount = amount;
		this.at = at;
	}

}
