package org.minsheng.member;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What signing in needs to know of a member.
 *
 * @param passwordHash absent where the member cannot sign in by password
 */
public record Account(MemberId id, String username, String name, @Nullable String passwordHash, Set<Grant> grants) {

	public Actor actor() {
		return new Actor(Actor.Kind.MEMBER, id, grants);
	}

}
