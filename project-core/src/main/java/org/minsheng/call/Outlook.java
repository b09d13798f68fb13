package org.minsheng.call;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When a request that came in on a day will be looked at together with the others. The workstation answers each within its
 * few working days in any case.
 *
 * @param call the collection it belongs to, if there is one
 */
public record Outlook(Kind kind, @Nullable Call call) {

	/** How the day lies to the community's calls. */
	public enum Kind {

		/** Within a collection. */
		DURING,
		/** Before one that was called already: it is looked at together with that one. */
		BEFORE,
		/** After the last: it waits for the next call. */
		AFTER,
		/** The community has never called. */
		NEVER

	}

	/** What the community's calls, the earliest first, say of the day. */
	static Outlook on(LocalDate day, List<Call> calls) {
		var next = calls.stream()
			.filter(call -> !day.isAfter(call.draft().closesOn()))
			.min(Comparator.comparing(call -> call.draft().opensOn()));
		if (next.isPresent()) {
			return new Outlook(next.get().runsOn(day) ? Kind.DURING : Kind.BEFORE, next.get());
		}
		return calls.isEmpty() ? new Outlook(Kind.NEVER, null) : new Outlook(Kind.AFTER, calls.get(calls.size() - 1));
	}

}
