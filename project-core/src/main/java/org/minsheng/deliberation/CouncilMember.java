package org.minsheng.deliberation;

import java.time.LocalDate;

import org.minsheng.organisation.Scope;

/**
 * Somebody on a community's list of members (议事会成员名单, R15). The name is for the desk alone, never for the public.
 *
 * @param representative whether the residents chose them (居民代表); whoever sits for the representatives is always one
 * @param from first day of the term
 * @param until its last day
 */
public record CouncilMember(CouncilMemberId id, Scope community, String name, Party party, boolean representative, LocalDate from,
		LocalDate until) {

	public CouncilMember {
		if (until.isBefore(from)) {
			throw DeliberationRefusal.TERM_OUT_OF_ORDER.refusal().asException();
		}
		representative = representative || party == Party.RESIDENT_REPRESENTATIVES;
	}

	public boolean sitsOn(LocalDate day) {
		return !day.isBefore(from) && !day.isAfter(until);
	}

}
