package org.minsheng.security;

import java.time.Duration;

import lombok.Getter;
import org.springframework.security.core.AuthenticationException;

/** Thrown where so many passwords were wrong that for a while none is looked at. */
@Getter
public class SignInShut extends AuthenticationException {

	private final Duration wait;

	SignInShut(Duration wait) {
		super("Again in " + wait);
		this.wait = wait;
	}

}
