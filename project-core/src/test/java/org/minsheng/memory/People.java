package org.minsheng.memory;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.MemberId;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;

import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.OFFICE;

/** One of each role; all of 官湖社区 or its office. */
public final class People {

	public static final Actor RESIDENT = holding(GUANHU, Role.RESIDENT);

	public static final Actor NEIGHBOUR = holding(GUANHU, Role.RESIDENT);

	public static final Actor STATION = holding(GUANHU, Role.COMMUNITY_STATION);

	public static final Actor PARTY = holding(GUANHU, Role.COMMUNITY_PARTY);

	public static final Actor SOCIAL_AFFAIRS = holding(OFFICE, Role.SOCIAL_AFFAIRS);

	public static final Actor CONSTRUCTION = holding(OFFICE, Role.CONSTRUCTION);

	public static final Actor LOGISTICS = holding(OFFICE, Role.LOGISTICS);

	public static final Actor FINANCE = holding(OFFICE, Role.FINANCE);

	public static final Actor LEADERS = holding(OFFICE, Role.LEADING_GROUP);

	public static final Actor AUDITOR = holding(OFFICE, Role.AUDITOR);

	private People() {
	}

	/** Somebody new who holds all the roles in one place. */
	public static Actor holding(Scope place, Role... roles) {
		return new Actor(Actor.Kind.MEMBER, MemberId.random(),
				Stream.of(roles).map(role -> new Grant(role, place)).collect(Collectors.toSet()));
	}

	/** The same person in one more role. */
	public static Actor also(Actor person, Scope place, Role role) {
		var grants = Stream.concat(person.grants().stream(), Stream.of(new Grant(role, place)));
		return new Actor(person.kind(), person.id(), grants.collect(Collectors.toSet()));
	}

	/** Whoever may act in this role, time and strangers included. */
	public static Actor in(Role role, Scope place) {
		return switch (role) {
			case SYSTEM -> Actor.TIME;
			case PUBLIC -> Actor.ANYBODY;
			default -> new Actor(Actor.Kind.MEMBER, MemberId.random(), Set.of(new Grant(role, place)));
		};
	}

}
