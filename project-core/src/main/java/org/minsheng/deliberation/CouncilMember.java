package org.minsheng.deliberation;

import java.time.LocalDate;

import org.minsheng.organisation.Scope;

/**
 * Somebody on a community's list of members (议事会成员名单, R15). The name is for the desk alone, never for the public.
 *
 * @param representative whether the residents chose them (居民代表); whoever sits for the representatives is always one
 * @param from first day of the term
 * @param until its last day; the one before the first where it was ended before it began
 */
public record CouncilMember(CouncilMemberId id, Scope community, String name, Party party, boolean representative, LocalDate from,
		LocalDate until) {

	public CouncilMember {
		if (until.isBefore(from.minusDays(1))) {
			throw DeliberationRefusal.TERM_OUT_OF_ORDER.refusal().asException();
		}
		representative = representative || party == Party.RESIDENT_REPRESENTATIVES;
	}

	/** Whether the term was ended before it began, so that the member never sits. */
	public boolean neverBegins() {
		return until.isBefore(from);
	}

	/** The last day of a term that is ended on the given one. */
	LocalDate lastDayIfEndedOn(LocalDate day) {
		return from.isAfter(day) ? from.minusDays(1) : day;
	}

	boolean overlaps(CouncilMember other) {
		return !neverBegins() && !other.neverBegins() && !until.isBefore(other.from) && !other.until.isBefore(from);
	}

	public boolean sitsOn(LocalDate day) {
		return !day.isBefore(from) && !day.isAfter(until);
	}

}
