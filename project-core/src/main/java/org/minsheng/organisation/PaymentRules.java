package org.minsheng.organisation;

import java.io.Serializable;

import org.minsheng.money.Money;

/**
 * How much may be paid when, in per cent of the contract; what is retained, in per cent of the settlement (at most 3,
 * 建设工程质量保证金管理办法); and above which settlement works are always audited.
 */
public record PaymentRules(int advancePercent, int progressPercent, int retentionPercent,
		Money auditAbove) implements Serializable {

	public PaymentRules {
		if (advancePercent < 0 || advancePercent > progressPercent || progressPercent > 100 || retentionPercent < 0
				|| retentionPercent > 100) {
			throw new IllegalArgumentException("Per cent go from 0 to 100, and an advance is no more than progress allows");
		}
	}

}
