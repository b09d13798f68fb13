package org.minsheng.desk.web;

import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;

/** The office or district for which somebody selects projects. */
@Component
@RequiredArgsConstructor
class SelectingPlaces {

	private final Organisation organisation;

	/** A selecting scope and how its codes begin. */
	record Place(Scope scope, String codePrefix) {
	}

	/** The first selecting scope in which the actor holds the role. */
	Optional<Place> of(Actor actor, Role role) {
		return actor.grants()
			.stream()
			.filter(grant -> Set.of(role).contains(grant.role()))
			.map(Grant::scope)
			.flatMap(scope -> organisation.offices()
				.stream()
				.filter(office -> scope.covers(office.scope()))
				.filter(office -> scope.covers(organisation.selecting(office.scope())))
				.map(office -> new Place(organisation.selecting(office.scope()), office.getCodePrefix())))
			.findFirst();
	}

}
