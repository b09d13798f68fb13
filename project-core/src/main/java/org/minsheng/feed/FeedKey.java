package org.minsheng.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What another system shows at the door: whose key it is, and 256 random bits. Only a hash of it is kept; so many random
 * bits need no slow one.
 */
public record FeedKey(FeedId feed, String secret) {

	private static final Pattern FORM = Pattern.compile("mk_([0-9a-f]{32})_([A-Za-z0-9_-]{43})");

	private static final Pattern PARTS = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");

	private static final int BYTES = 32;

	static FeedKey random(FeedId feed) {
		var secret = new byte[BYTES];
		new SecureRandom().nextBytes(secret);
		return new FeedKey(feed, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
	}

	public static Optional<FeedKey> parse(String shown) {
		return Optional.of(FORM.matcher(shown)).filter(Matcher::matches).map(key -> new FeedKey(id(key.group(1)), key.group(2)));
	}

	/** As it is shown, once to us when it is made, and by the other system ever after. */
	public String shown() {
		return "mk_" + feed.value().toString().replace("-", "") + "_" + secret;
	}

	String hash() {
		return "sha256:" + HexFormat.of().formatHex(sha256());
	}

	boolean fits(String hash) {
		return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
	}

	/** The secret is left out: it stands in no log. */
	@Override
	public String toString() {
		return "mk_" + feed.value();
	}

	private byte[] sha256() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(shown().getBytes(StandardCharsets.US_ASCII));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static FeedId id(String digits) {
		return new FeedId(UUID.fromString(PARTS.matcher(digits).replaceFirst("$1-$2-$3-$4-$5")));
	}

}
