package org.minsheng.message.jpa;

import java.security.SecureRandom;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.message.SigningKeys;

@Component
@RequiredArgsConstructor
class JdbcSigningKeys implements SigningKeys {

	private static final int BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	/** Whoever comes second takes the key of the first. */
	@Override
	public byte[] key(String name) {
		var fresh = new byte[BYTES];
		random.nextBytes(fresh);
		database.sql("insert into signing_key (name, key) values (?, ?) on conflict do nothing").params(name, fresh).update();
		return database.sql("select key from signing_key where name = ?").param(name).query(byte[].class).single();
	}

}
