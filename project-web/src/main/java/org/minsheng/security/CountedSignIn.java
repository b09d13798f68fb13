package org.minsheng.security;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import org.minsheng.member.ReadingAccounts;

/**
 * Signs in by password, and counts those that are wrong. Whoever has guessed too often is refused for a while, with the right
 * password too, and whether the account exists or not: else the answer would tell.
 */
@Component
class CountedSignIn implements AuthenticationProvider {

	/** Checking a password is slow by design: two at once leave the machine to those who read. */
	private static final int AT_ONCE = 2;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Semaphore turns = new Semaphore(AT_ONCE, true);

	private final DaoAuthenticationProvider passwords;

	private final SignInLimits limits;

	CountedSignIn(ReadingAccounts accounts, PasswordEncoder encoder, SignInLimits limits) {
		this.passwords = new DaoAuthenticationProvider(new MemberDetailsService(accounts));
		this.passwords.setPasswordEncoder(encoder);
		this.limits = limits;
	}

	/** Counted before it is checked, so that many tries at once are many; a right one was none. */
	@Override
	public @Nullable Authentication authenticate(Authentication tried) {
		var counts = limits.of(tried.getName(), address(tried));
		limits.knock(counts).ifPresent(wait -> {
			throw new SignInShut(wait);
		});
		var known = inTurn(tried);
		limits.forgive(counts);
		return known;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private @Nullable Authentication inTurn(Authentication tried) {
		try {
			if (!turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				throw new SignInShut(PATIENCE);
			}
		} catch (InterruptedException stopping) {
			Thread.currentThread().interrupt();
			throw new SignInShut(PATIENCE);
		}
		try {
			return passwords.authenticate(tried);
		} finally {
			turns.release();
		}
	}

	private static String address(Authentication tried) {
		return tried.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
	}

}
