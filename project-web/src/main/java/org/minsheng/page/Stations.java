package org.minsheng.page;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.organisation.Organisation;

/** The communities at whose workstation somebody works. */
@Component
@RequiredArgsConstructor
public class Stations {

	private final Organisation organisation;

	/**
	 * @throws org.minsheng.Refused where there is none
	 */
	public List<Choice> of(Actor actor) {
		var own = organisation.communities()
			.stream()
			.filter(community -> actor.holds(Role.COMMUNITY_STATION, community.scope()))
			.map(community -> new Choice(community.getId().value(), community.getName()))
			.toList();
		if (own.isEmpty()) {
			throw MemberRefusal.NOT_YOUR_ROLE.refusal().asException();
		}
		return own;
	}

}
