package org.minsheng.security;

import java.util.List;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

import org.minsheng.member.Account;
import org.minsheng.member.MemberId;
import org.minsheng.member.Role;

/** A signed-in member. Roles are read afresh at each request; here stands only whether the desk is theirs. */
public class SignedIn extends User {

	private static final long serialVersionUID = 1L;

	private final MemberId memberId;

	SignedIn(Account account, String passwordHash) {
		super(account.username(), passwordHash, List.of(new SimpleGrantedAuthority(authority(account))));
		this.memberId = account.id();
	}

	MemberId memberId() {
		return memberId;
	}

	private static String authority(Account account) {
		boolean staff = account.grants().stream().anyMatch(grant -> grant.role().isStaff());
		return staff ? "ROLE_STAFF" : "ROLE_" + Role.RESIDENT.name();
	}

}
