package org.minsheng.project;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * Whom it serves (R31).
 *
 * @param group such as 老人 or 儿童, where it serves one above all
 */
public record Beneficiaries(int count, Unit unit, @Nullable String group) implements Serializable {

	/** What is counted. */
	public enum Unit {

		HOUSEHOLD, PERSON

	}

	public Beneficiaries {
		if (count < 1) {
			throw new IllegalArgumentException("A project serves somebody: " + count);
		}
	}

}
