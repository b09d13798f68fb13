package org.minsheng.proposal;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.Rulebook;
import org.minsheng.organisation.Scope;

/** How long the workstation has for its answer: working days after a request, or a reply to its question, came in. */
@UseCase
@RequiredArgsConstructor
public class AnswerPeriod {

	private final Rulebook rulebook;

	private final Holidays holidays;

	/** The first instant after the period. */
	public Instant endFrom(Instant at, Scope community) {
		var today = Deadlines.day(at);
		int days = rulebook.inForce(community, today).getPeriods().acceptWorkingDays();
		return Deadlines.endOf(holidays.calendar().plusWorkingDays(today, days));
	}

}
