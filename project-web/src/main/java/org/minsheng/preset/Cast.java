package org.minsheng.preset;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.organisation.SelectionLevel;

/**
 * Who acts in a preset: the demonstration accounts where they hold the role, and elsewhere staff and residents made on
 * demand, who cannot sign in.
 */
@RequiredArgsConstructor
class Cast {

	private final Members members;

	private final SelectionLevel selectingLevel;

	private final Map<Grant, Actor> staff = new HashMap<>();

	private final Map<String, Actor> residents = new HashMap<>();

	/** Gives a person an account; from now on it acts in its role and place. */
	void add(Plan.Account account, String passwordHash) {
		var grant = new Grant(account.role(), account.scope());
		var actor = members.save(new Member(account.username(), account.display(), passwordHash, Set.of(grant))).asActor();
		if (account.role() == Role.RESIDENT) {
			residents.put(residentName(account.scope(), 1), actor);
		} else {
			staff.put(grant, actor);
		}
	}

	/** Who holds the staff role for the place. */
	Actor as(Role role, Scope place) {
		return staff.computeIfAbsent(new Grant(role, area(role, place)), this::newcomer);
	}

	/** A resident of the community by number from one; the first has the demonstration account where there is one. */
	Actor resident(Scope community, int number) {
		var name = residentName(community, number);
		return residents.computeIfAbsent(name, absent -> enter(name, new Grant(Role.RESIDENT, community)));
	}

	private Actor newcomer(Grant grant) {
		var place = grant.scope();
		var unit = place.community() != null ? place.community() : place.office() != null ? place.office() : place.district();
		return enter(grant.role().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + unit, grant);
	}

	private Actor enter(String name, Grant grant) {
		return members.save(new Member(name, name, null, Set.of(grant))).asActor();
	}

	private Scope area(Role role, Scope place) {
		return switch (role) {
			case COMMUNITY_STATION, COMMUNITY_PARTY -> place;
			case CONSTRUCTION, LOGISTICS -> place.at(SelectionLevel.OFFICE);
			default -> place.at(selectingLevel);
		};
	}

	private static String residentName(Scope community, int number) {
		return "resident-%s-%02d".formatted(community.communityId().value(), number);
	}

}
