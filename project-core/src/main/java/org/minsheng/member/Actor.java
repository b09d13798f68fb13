package org.minsheng.member;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.minsheng.organisation.Scope;

/**
 * Who acts: a signed-in member with the roles held at this moment, or time itself. Passed to every use case.
 *
 * @param id absent for time itself
 */
public record Actor(@Nullable MemberId id, Set<Grant> grants) {

	/** Time itself: ends notices, expires the pool. */
	public static final Actor SYSTEM = new Actor(null, Set.of());

	/** The role in which this actor may act on the given place, if any of the allowed ones is held there. */
	public Optional<Role> actingAs(Collection<Role> allowed, Scope place) {
		if (id == null) {
			return allowed.contains(Role.SYSTEM) ? Optional.of(Role.SYSTEM) : Optional.empty();
		}
		return grants.stream()
			.filter(grant -> allowed.contains(grant.role()) && grant.scope().covers(place))
			.map(Grant::role)
			.min(Comparator.naturalOrder());
	}

	public boolean holds(Role role, Scope place) {
		return actingAs(Set.of(role), place).isPresent();
	}

	/** Whether this is the member who did the given earlier step. */
	public boolean is(@Nullable MemberId other) {
		return id != null && id.equals(other);
	}

	/** The member behind the act. */
	public MemberId member() {
		if (id == null) {
			throw new IllegalStateException("Time itself is no member");
		}
		return id;
	}

}
