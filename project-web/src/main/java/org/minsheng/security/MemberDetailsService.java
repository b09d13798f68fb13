package org.minsheng.security;

import lombok.RequiredArgsConstructor;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

import org.minsheng.member.ReadingAccounts;

/** Finds the members who may sign in by password. */
@RequiredArgsConstructor
class MemberDetailsService implements UserDetailsService {

	private final ReadingAccounts accounts;

	@Override
	public UserDetails loadUserByUsername(String username) {
		var account = accounts.byUsername(username).orElseThrow(() -> new UsernameNotFoundException("unknown"));
		var hash = account.passwordHash();
		if (hash == null) {
			throw new UsernameNotFoundException("no password");
		}
		return new SignedIn(account, hash);
	}

}
