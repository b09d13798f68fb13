package org.minsheng.call;

import java.time.Instant;
import java.time.LocalDate;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;

/** A community's call for requests, as it was published (R7, R11). */
public record Call(CallId id, Scope community, CallDraft draft, MemberId publishedBy, Instant publishedAt) {

	public boolean runsOn(LocalDate day) {
		return !day.isBefore(draft.opensOn()) && !day.isAfter(draft.closesOn());
	}

}
