package org.minsheng.completion;

/** Where a payment stands ({@code process.md} 3.7). */
public enum PaymentStatus {

	REQUESTED, VERIFIED, APPROVED, PAID, RETURNED

}
