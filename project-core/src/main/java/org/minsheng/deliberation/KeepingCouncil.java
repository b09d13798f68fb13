package org.minsheng.deliberation;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Scope;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject;
import org.minsheng.trail.Trail;

/** The community keeps the list of its council's members. Nobody is struck off it: a term ends. */
@UseCase
@RequiredArgsConstructor
public class KeepingCouncil {

	public static final Set<Role> KEEPERS = Set.of(Role.COMMUNITY_PARTY, Role.COMMUNITY_STATION);

	private final Council council;

	private final Trail trail;

	/** The whole list, for those who keep it. */
	public List<CouncilMember> list(Scope community, Actor actor) {
		roleOf(actor, community);
		return council.findByCommunity(community);
	}

	public void add(CouncilMember member, Actor actor, Instant at) {
		var role = roleOf(actor, member.community());
		if (member.neverBegins()) {
			throw DeliberationRefusal.TERM_OUT_OF_ORDER.refusal().asException();
		}
		boolean twice = council.findByCommunity(member.community())
			.stream()
			.anyMatch(other -> other.name().equals(member.name()) && other.party() == member.party() && other.overlaps(member));
		if (twice) {
			throw DeliberationRefusal.ON_THE_LIST_ALREADY.refusal(member.name()).asException();
		}
		council.add(member);
		write(member, "ADD", role, actor, at);
	}

	/**
	 * Ends a term today, and one that has not begun before its first day; meetings that were called keep the list as it stood then.
	 * @return the community whose list it is
	 */
	public Scope end(CouncilMemberId id, Actor actor, Instant at) {
		var member = council.findById(id).orElseThrow();
		var role = roleOf(actor, member.community());
		var today = Deadlines.day(at);
		if (member.neverBegins() || !member.until().isAfter(today)) {
			throw DeliberationRefusal.TERM_OVER.refusal(member.until()).asException();
		}
		council.endWith(id, member.lastDayIfEndedOn(today));
		write(member, "END", role, actor, at);
		return member.community();
	}

	private static Role roleOf(Actor actor, Scope community) {
		return actor.require(KEEPERS, community);
	}

	/** Without the name: a trail is never cleared. */
	private void write(CouncilMember member, String action, Role role, Actor actor, Instant at) {
		var subject = new Subject(Subject.Kind.COUNCIL, member.community().communityId().value());
		trail.record(subject, new Deed(actor.member().value(), role.name(), action, null, null, null, member.party().name(), at));
	}

}
