package org.minsheng.paper;

import java.util.Set;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.vote.VotingRound;

/** Who reads papers: whoever keeps rolls, and whoever watches over the vote. */
public final class Clerks {

	public static final Set<Role> READERS = Set.of(Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY, Role.SOCIAL_AFFAIRS, Role.LEADING_GROUP,
			Role.DISTRICT);

	/** Who decides where two readers differ. */
	public static final Set<Role> DECIDERS = Set.of(Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY, Role.SOCIAL_AFFAIRS, Role.LEADING_GROUP,
			Role.DISTRICT, Role.AUDITOR);

	private Clerks() {
	}

	static Role require(Set<Role> roles, VotingRound round, Actor actor) {
		return actor.actingAs(roles, round.getScope()).orElseThrow(() -> MemberRefusal.NOT_YOUR_ROLE.refusal().asException());
	}

}
