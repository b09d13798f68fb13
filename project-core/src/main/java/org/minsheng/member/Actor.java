package org.minsheng.member;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.minsheng.organisation.Scope;

/**
 * Who acts: a signed-in member with the roles held at this moment, somebody unknown, or time itself. Passed to every use
 * case.
 *
 * @param id absent for somebody unknown and for time itself
 */
public record Actor(Kind kind, @Nullable MemberId id, Set<Grant> grants) {

	/** Time itself: ends notices, expires the pool. */
	public static final Actor TIME = new Actor(Kind.TIME, null, Set.of());

	/** Somebody who has not signed in. */
	public static final Actor ANYBODY = new Actor(Kind.ANYBODY, null, Set.of());

	/** What kind of actor it is. */
	public enum Kind {

		MEMBER, ANYBODY, TIME

	}

	/** The role in which this actor may act on the given place, if one of the allowed ones is held there. */
	public Optional<Role> actingAs(Collection<Role> allowed, Scope place) {
		if (kind == Kind.TIME) {
			return allowed.contains(Role.SYSTEM) ? Optional.of(Role.SYSTEM) : Optional.empty();
		}
		return grants.stream()
			.filter(grant -> allowed.contains(grant.role()) && grant.scope().covers(place))
			.map(Grant::role)
			.min(Comparator.naturalOrder())
			.or(() -> allowed.contains(Role.PUBLIC) ? Optional.of(Role.PUBLIC) : Optional.empty());
	}

	/**
	 * The same where it has to be so.
	 * @throws org.minsheng.Refused where none of the allowed roles is held over the place
	 */
	public Role require(Collection<Role> allowed, Scope place) {
		return actingAs(allowed, place).orElseThrow(() -> MemberRefusal.NOT_YOUR_ROLE.refusal().asException());
	}

	public boolean holds(Role role, Scope place) {
		return actingAs(Set.of(role), place).isPresent();
	}

	public boolean isStaff() {
		return grants.stream().anyMatch(grant -> grant.role().isStaff());
	}

	/** Whether some staff role is held over the place, so that its papers may be read at the desk. */
	public boolean isStaffOf(Scope place) {
		return grants.stream().anyMatch(grant -> grant.role().isStaff() && grant.scope().covers(place));
	}

	/** Whether this is the member who did the given earlier step. */
	public boolean is(@Nullable MemberId other) {
		return id != null && id.equals(other);
	}

	/** The member behind the act. */
	public MemberId member() {
		if (id == null) {
			throw new IllegalStateException("No member: " + kind);
		}
		return id;
	}

}
