package org.minsheng.member;

import java.util.HashSet;
import java.util.Set;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** A person with an account. Pages show roles, never this name. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Member {

	private MemberId id;

	private String username;

	private String name;

	/** Absent where the person cannot sign in by password. */
	private @Nullable String passwordHash;

	private Set<Grant> grants = new HashSet<>();

	private @Nullable Integer version;

	public Member(String username, String name, @Nullable String passwordHash, Set<Grant> grants) {
		this.id = MemberId.random();
		this.username = username;
		this.name = name;
		this.passwordHash = passwordHash;
		this.grants.addAll(grants);
	}

	public Set<Grant> getGrants() {
		return Set.copyOf(grants);
	}

	/** Whether the role is new. */
	public boolean give(Grant grant) {
		return grants.add(grant);
	}

	/** Whether the role was held. */
	public boolean take(Grant grant) {
		return grants.remove(grant);
	}

	/** @param hash absent where nobody shall sign in by password any more */
	public void usePassword(@Nullable String hash) {
		passwordHash = hash;
	}

	public Actor asActor() {
		return new Actor(Actor.Kind.MEMBER, id, getGrants());
	}

}
