package org.minsheng.secret.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.secret.Sealed;
import org.minsheng.secret.Vault;

/** AES-256 in Galois/Counter mode to seal, HMAC-SHA-256 to find again, each with a key of its own drawn from the one kept. */
@Component
class FileVault implements Vault {

	/** AES-GCM, the nonce first; what follows another way begins with another name. */
	private static final String WAY = "g1:";

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final KnownKey key;

	FileVault(@Value("${minsheng.data-dir:./data}") Path dataDirectory,
			@Value("${minsheng.contact-key:}") String configured, JdbcClient database) {
		key = new KnownKey(new KeyFile(dataDirectory.resolve("keys"), "contact.key"), configured, database);
	}

	@Override
	public Sealed seal(String plain) {
		var nonce = new byte[NONCE_BYTES];
		random.nextBytes(nonce);
		var text = cipher(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
		var whole = ByteBuffer.allocate(NONCE_BYTES + text.length).put(nonce).put(text).array();
		return new Sealed(WAY + Base64.getEncoder().encodeToString(whole));
	}

	@Override
	public String open(Sealed sealed) {
		if (!sealed.text().startsWith(WAY)) {
			throw new IllegalStateException("Sealed in an unknown way");
		}
		var whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.text().substring(WAY.length())));
		var nonce = new byte[NONCE_BYTES];
		whole.get(nonce);
		var text = new byte[whole.remaining()];
		whole.get(text);
		return new String(cipher(Cipher.DECRYPT_MODE, nonce, text), StandardCharsets.UTF_8);
	}

	@Override
	public String mark(String plain) {
		return HexFormat.of().formatHex(key.get().mark(plain.getBytes(StandardCharsets.UTF_8)));
	}

	private byte[] cipher(int mode, byte[] nonce, byte[] text) {
		try {
			var cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, key.get().sealing(), new GCMParameterSpec(TAG_BITS, nonce));
			return cipher.doFinal(text);
		} catch (GeneralSecurityException changed) {
			throw new IllegalStateException("Changed, or sealed with another key", changed);
		}
	}

}
