package org.minsheng.page;

import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.organisation.DistrictId;
import org.minsheng.organisation.Office;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;

/** The districts and offices that an administrator looks after. */
@Component
@RequiredArgsConstructor
public class AdministeredPlaces {

	private final Organisation organisation;

	/**
	 * A district by its id, an office by the district's and its own.
	 * @throws org.minsheng.Refused where there is none
	 */
	public List<Choice> of(Actor actor) {
		var own = scopes(actor).map(scope -> new Choice(scope.key(), organisation.nameOf(scope))).toList();
		if (own.isEmpty()) {
			throw MemberRefusal.NOT_YOUR_ROLE.refusal().asException();
		}
		return own;
	}

	/** The same, each followed by its communities under the names of all three. */
	public List<Choice> withCommunities(Actor actor) {
		var below = organisation.communities()
			.stream()
			.filter(community -> actor.holds(Role.ADMIN, community.scope()))
			.map(community -> new Choice(community.scope().key(),
					organisation.office(community.getOffice()).orElseThrow().getName() + " · " + community.getName()));
		return Stream.concat(of(actor).stream(), below).toList();
	}

	/** The district or office of that key, if it is one of those. */
	public Scope scope(String key, Actor actor) {
		return scopes(actor).filter(scope -> scope.key().equals(key)).findFirst().orElseThrow();
	}

	private Stream<Scope> scopes(Actor actor) {
		var districts = actor.grants()
			.stream()
			.filter(grant -> grant.role() == Role.ADMIN)
			.map(Grant::scope)
			.map(scope -> Scope.of(new DistrictId(scope.district())));
		var offices = organisation.offices().stream().map(Office::scope);
		return Stream.concat(districts, offices).filter(scope -> actor.holds(Role.ADMIN, scope)).distinct();
	}

}
