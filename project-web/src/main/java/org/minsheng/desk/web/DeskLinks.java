package org.minsheng.desk.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.minsheng.member.Actor;
import org.minsheng.member.Role;

/** What somebody may want to begin at the desk, by role. */
enum DeskLinks {

	RECORD("/desk/proposals/new", "speak", Role.COMMUNITY_STATION), IMPORT("/desk/proposals/import", "people", Role.COMMUNITY_STATION),
	ACCOUNTS("/desk/accounts", "people", Role.ADMIN), PLACES("/desk/places", "place", Role.ADMIN),
	FEEDS("/desk/feeds", "open", Role.ADMIN),
	COLLECT("/desk/calls", "notice", Role.COMMUNITY_STATION, Role.SOCIAL_AFFAIRS),
	CALL("/desk/meetings/new", "people", Role.COMMUNITY_PARTY),
	MEETINGS("/desk/meetings", "vote", Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY, Role.SOCIAL_AFFAIRS),
	COUNCIL("/desk/council", "people", Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY),
	TEMPLATES("/desk/templates", "heart", Role.SOCIAL_AFFAIRS),
	VOTES("/desk/votes", "check", Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY, Role.SOCIAL_AFFAIRS, Role.LEADING_GROUP, Role.DISTRICT,
			Role.AUDITOR),
	BATCHES("/desk/batches", "tools", Role.SOCIAL_AFFAIRS, Role.LEADING_GROUP, Role.DISTRICT),
	AUDITS("/desk/audits", "search", Role.AUDITOR),
	BUDGETS("/desk/budgets", "money", Role.FINANCE, Role.LEADING_GROUP, Role.SOCIAL_AFFAIRS, Role.AUDITOR);

	private final String href;

	private final String icon;

	private final Set<Role> whose;

	DeskLinks(String href, String icon, Role... whose) {
		this.href = href;
		this.icon = icon;
		this.whose = Set.of(whose);
	}

	static List<DeskLinks> of(Actor actor) {
		return Stream.of(values())
			.filter(link -> actor.grants().stream().anyMatch(grant -> link.whose.contains(grant.role())))
			.toList();
	}

	public String getHref() {
		return href;
	}

	public String getIcon() {
		return icon;
	}

	public String getKey() {
		return "desk.link." + name();
	}

}
