package org.minsheng.organisation;

import java.io.Serializable;

/**
 * How long things run.
 *
 * @param acceptWorkingDays within which the workstation answers a request
 * @param noticeWorkingDays for which a candidate is publicly notified
 * @param needInfoDays after which a question that nobody answers closes the request
 * @param poolYears a candidate stays in the reserve pool until the end of the year of its batch plus this (R22)
 * @param ratingDays for which residents may rate, from the day of use
 * @param defectDays after acceptance, for which retention money is held
 */
public record Periods(int acceptWorkingDays, int noticeWorkingDays, int needInfoDays, int poolYears, int ratingDays,
		int defectDays) implements Serializable {
}
