package org.minsheng.preset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.organisation.SelectionLevel;

/**
 * Who acts in a preset: the demonstration accounts where they hold the role, and elsewhere staff and residents who cannot
 * sign in.
 */
@RequiredArgsConstructor
class Cast {

	private final Members members;

	private final SelectionLevel selectingLevel;

	private final Map<Grant, Actor> staff = new HashMap<>();

	private final Map<Scope, List<Actor>> residents = new HashMap<>();

	/** Gives a person an account; from now on it acts in its role and place. */
	void enter(Plan.Account account, @Nullable String passwordHash) {
		var grant = new Grant(account.role(), account.scope());
		var actor = members.save(new Member(account.username(), account.display(), passwordHash, Set.of(grant))).asActor();
		if (account.role() == Role.RESIDENT) {
			residents.computeIfAbsent(account.scope(), none -> new ArrayList<>()).add(actor);
		} else {
			staff.put(grant, actor);
		}
	}

	/** Fills every place of a community that is still empty, with so many residents in all. */
	void fill(Scope community, int population) {
		Stream.of(Role.values())
			.filter(Role::isStaff)
			.map(role -> new Grant(role, area(role, community)))
			.filter(grant -> !staff.containsKey(grant))
			.forEach(grant -> enterNobody(grant, nameOf(grant)));
		for (int number = 1 + residents.getOrDefault(community, List.of()).size(); number <= population; number++) {
			enterNobody(new Grant(Role.RESIDENT, community), nameOf(new Grant(Role.RESIDENT, community)) + "-" + number);
		}
	}

	/** Who holds the staff role for the place. */
	Actor as(Role role, Scope place) {
		return Objects.requireNonNull(staff.get(new Grant(role, area(role, place))), role::name);
	}

	/** A resident of the community by number from nought, over again from the first after the last. */
	Actor resident(Scope community, int number) {
		var people = Objects.requireNonNull(residents.get(community));
		return people.get(number % people.size());
	}

	private void enterNobody(Grant grant, String name) {
		enter(new Plan.Account(name, grant.role(), grant.scope(), name), null);
	}

	private static String nameOf(Grant grant) {
		var place = grant.scope();
		var unit = Stream.of(place.community(), place.office(), place.district()).filter(Objects::nonNull).findFirst().orElseThrow();
		return grant.role().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + unit;
	}

	private Scope area(Role role, Scope place) {
		return switch (role) {
			case COMMUNITY_STATION, COMMUNITY_PARTY -> place;
			case CONSTRUCTION, LOGISTICS -> place.at(SelectionLevel.OFFICE);
			case DISTRICT, ADMIN -> place.at(SelectionLevel.DISTRICT);
			default -> place.at(selectingLevel);
		};
	}

}
