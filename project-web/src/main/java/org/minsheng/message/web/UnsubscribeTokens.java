package org.minsheng.message.web;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.member.MemberId;
import org.minsheng.message.MessageChannel;
import org.minsheng.message.SigningKeys;

/** Who may unsubscribe without signing in: whoever holds a link that we signed, and for that member and channel alone. */
@Component
@RequiredArgsConstructor
class UnsubscribeTokens {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int SAID = 17;

	private static final int SIGNATURE = 16;

	private final SigningKeys keys;

	/** Which member's channel a token is about. */
	record Subscription(MemberId member, MessageChannel channel) {
	}

	String of(Subscription subscription) {
		var id = subscription.member().value();
		var said = ByteBuffer.allocate(SAID)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.put((byte) subscription.channel().ordinal())
			.array();
		var token = Arrays.copyOf(said, SAID + SIGNATURE);
		System.arraycopy(signature(said), 0, token, SAID, SIGNATURE);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
	}

	/** Nothing for a token that is not ours. */
	Optional<Subscription> read(String token) {
		return bytes(token).filter(bytes -> bytes.length == SAID + SIGNATURE).filter(this::isOurs).map(bytes -> {
			var said = ByteBuffer.wrap(bytes);
			return new Subscription(new MemberId(new UUID(said.getLong(), said.getLong())), MessageChannel.values()[said.get()]);
		});
	}

	private boolean isOurs(byte[] token) {
		var expected = signature(Arrays.copyOf(token, SAID));
		return MessageDigest.isEqual(expected, Arrays.copyOfRange(token, SAID, SAID + SIGNATURE));
	}

	private byte[] signature(byte[] said) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(keys.key("unsubscribe"), ALGORITHM));
			return Arrays.copyOf(mac.doFinal(said), SIGNATURE);
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Optional<byte[]> bytes(String token) {
		try {
			return Optional.of(Base64.getUrlDecoder().decode(token));
		} catch (IllegalArgumentException garbled) {
			return Optional.empty();
		}
	}

}
