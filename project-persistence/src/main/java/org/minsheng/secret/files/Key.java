package org.minsheng.secret.files;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** 256 random bits, and what is drawn from them for one purpose each. */
record Key(byte[] secret) {

	static final int BYTES = 32;

	Key {
		if (secret.length != BYTES) {
			throw new IllegalArgumentException("The key has " + secret.length + " bytes instead of " + BYTES);
		}
		secret = secret.clone();
	}

	SecretKey sealing() {
		return new SecretKeySpec(hmac(secret, "seal".getBytes(US_ASCII)), "AES");
	}

	byte[] mark(byte[] text) {
		return hmac(hmac(secret, "mark".getBytes(US_ASCII)), text);
	}

	/** Tells keys apart without telling anything about them. */
	String fingerprint() {
		var print = hmac(secret, "fingerprint".getBytes(US_ASCII));
		return HexFormat.of().formatHex(Arrays.copyOf(print, 8));
	}

	private static byte[] hmac(byte[] with, byte[] text) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(with, "HmacSHA256"));
			return mac.doFinal(text);
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
