package org.minsheng.vote;

import java.util.Set;

import org.minsheng.member.Actor;
import org.minsheng.member.Role;

/** Who does what about a vote beside its moves, whose roles stand in their table. */
public final class VoteRoles {

	/** Make rounds, keep their rolls, print and hand out papers, and help voters. */
	public static final Set<Role> MAKERS = Set.of(Role.COMMUNITY_STATION, Role.SOCIAL_AFFAIRS, Role.DISTRICT);

	/** Read papers: whoever keeps rolls, and whoever confirms results. */
	public static final Set<Role> READERS = Set.of(Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY, Role.SOCIAL_AFFAIRS, Role.LEADING_GROUP,
			Role.DISTRICT);

	/** See what was done about single voters, and decide where two readers of a paper differ. */
	public static final Set<Role> WITNESSES = Set.of(Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY, Role.SOCIAL_AFFAIRS,
			Role.LEADING_GROUP, Role.DISTRICT, Role.AUDITOR);

	/** Watch over the pattern of the ballots. Whoever keeps the roll is watched, and does not see it by that. */
	public static final Set<Role> SCRUTINEERS = Set.of(Role.COMMUNITY_PARTY, Role.LEADING_GROUP, Role.DISTRICT, Role.AUDITOR);

	private VoteRoles() {
	}

	public static boolean allow(Set<Role> roles, VotingRound round, Actor actor) {
		return actor.actingAs(roles, round.getScope()).isPresent();
	}

	/** The role in which the actor may. */
	public static Role require(Set<Role> roles, VotingRound round, Actor actor) {
		return actor.require(roles, round.getScope());
	}

}
