package org.minsheng.vote.web;

import java.util.Set;

import org.minsheng.member.Role;

/** To whom the desk's page of a round shows the ways to its further pages; each of those asks again. */
final class VoteSides {

	/** Papers and the list of helped voters. */
	static final Set<Role> MAY_READ = Set.of(Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY, Role.SOCIAL_AFFAIRS, Role.LEADING_GROUP,
			Role.AUDITOR, Role.DISTRICT);

	/** The pattern of the ballots. */
	static final Set<Role> MAY_WATCH = Set.of(Role.COMMUNITY_PARTY, Role.LEADING_GROUP, Role.AUDITOR, Role.DISTRICT);

	private VoteSides() {
	}

}
