package org.minsheng.security;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import lombok.RequiredArgsConstructor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import org.minsheng.member.Account;
import org.minsheng.member.Actor;
import org.minsheng.member.ReadingAccounts;

/** The account of whoever asks, read once per request. */
@Component
@RequiredArgsConstructor
public class CurrentAccount {

	private static final String READ = CurrentAccount.class.getName();

	private final ReadingAccounts accounts;

	private final HttpServletRequest request;

	public Optional<Account> get() {
		if (request.getAttribute(READ) instanceof Optional<?> read) {
			return read.map(Account.class::cast);
		}
		var account = signedIn().flatMap(member -> accounts.byId(member.memberId()));
		request.setAttribute(READ, account);
		return account;
	}

	/** Who acts: the member with the roles held at this moment, or anybody. */
	public Actor actor() {
		return get().map(Account::actor).orElse(Actor.ANYBODY);
	}

	private static Optional<SignedIn> signedIn() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof SignedIn member
				? Optional.of(member)
				: Optional.empty();
	}

}
