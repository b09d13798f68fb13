package org.minsheng.call;

import java.time.LocalDate;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.organisation.Scope;

/** What residents want to know of a call. */
@UseCase
@RequiredArgsConstructor
public class ReadingCalls {

	private final Calls calls;

	/** The collections in which one can take part on the day, by community. */
	public List<Call> runningOn(LocalDate day) {
		return calls.notOverOn(day).stream().filter(call -> call.runsOn(day)).toList();
	}

	/** When a request that came in on the day will be looked at. */
	public Outlook outlook(Scope community, LocalDate day) {
		return Outlook.on(day, calls.of(community));
	}

	public List<Call> latest() {
		return calls.latest();
	}

}
