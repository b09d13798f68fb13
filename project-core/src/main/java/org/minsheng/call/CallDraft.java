package org.minsheng.call;

import java.time.LocalDate;

/**
 * What a call says.
 *
 * @param year whose requests are collected
 * @param opensOn the first day
 * @param closesOn the last day
 * @param lookedAtOn from when the community looks at what came in
 */
public record CallDraft(int year, String title, String words, LocalDate opensOn, LocalDate closesOn, LocalDate lookedAtOn) {

	boolean isInOrder() {
		return !closesOn.isBefore(opensOn) && lookedAtOn.isAfter(closesOn);
	}

}
