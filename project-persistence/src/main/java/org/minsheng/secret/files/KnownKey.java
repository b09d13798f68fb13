package org.minsheng.secret.files;

import java.util.Base64;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key, once it is sure that the database knows it: sealing with two keys would lose what one of them sealed. */
@RequiredArgsConstructor
final class KnownKey {

	private final KeyFile file;

	private final String configured;

	private final JdbcClient database;

	private @Nullable Key key;

	synchronized Key get() {
		if (key == null) {
			key = known(configured.isBlank() ? file.key() : new Key(Base64.getDecoder().decode(configured.strip())));
		}
		return key;
	}

	private Key known(Key found) {
		database.sql("insert into vault_key (fingerprint) values (?) on conflict do nothing")
			.param(found.fingerprint())
			.update();
		var expected = database.sql("select fingerprint from vault_key").query(String.class).single();
		if (!expected.equals(found.fingerprint())) {
			throw new IllegalStateException("The key of the contacts (minsheng.contact-key, or keys/contact.key in the data "
					+ "directory) is not the one this database was begun with: " + expected);
		}
		return found;
	}

}
