package org.minsheng.project;

import org.minsheng.Reason;

public enum ProjectRefusal implements Reason {

	/** A project comes from requests. */
	NO_REQUEST,
	/** What lives on in a project that was put to a meeting is not parted from it any more: the project. */
	DELIBERATED_ALREADY,
	/** A template makes one project for a community and year: the communities that have theirs. */
	TEMPLATE_MADE_ALREADY,
	/** A template makes projects for communities: none is named. */
	NO_COMMUNITY,
	/** The office has put the template away. */
	TEMPLATE_RETIRED,
	/** Requests of one community make one project. */
	REQUESTS_OF_SEVERAL_COMMUNITIES,
	/** The estimate or agreed amount passes the cap of its type: amount, cap. */
	OVER_CAP,
	/** The urgent route has a lower cap: estimate, cap. */
	OVER_FAST_TRACK_CAP,
	/** The approved amount passes the agreed: amount, limit. */
	MORE_THAN_AGREED,
	/** The contract passes the approved amount: amount, limit. */
	MORE_THAN_APPROVED,
	/** The settlement passes the contract: amount, limit. */
	MORE_THAN_CONTRACT,
	/** The pool entry has run out: last day. */
	POOL_ENTRY_EXPIRED,
	/** Not a year that projects are made for now: year, first, last. */
	NOT_A_PROGRAMME_YEAR

}
