package org.minsheng.trail;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** A deed in its place in the chain of its subject. Never changed, never removed. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class TrailEntry {

	/** Stands before the first entry of every chain. */
	public static final String START = "0".repeat(64);

	private Id id;

	private Deed deed;

	private String previousHash;

	private String hash;

	private @Nullable Integer version;

	/** Where an entry stands: the subject, and the position in its chain from one. */
	public record Id(Subject subject, int position) implements Serializable {
	}

	TrailEntry(Subject subject, @Nullable TrailEntry previous, Deed deed) {
		this.id = new Id(subject, previous == null ? 1 : previous.id.position() + 1);
		this.deed = deed;
		this.previousHash = previous == null ? START : previous.hash;
		this.hash = computedHash();
	}

	/** Whether this entry is unchanged and follows the given one. */
	public boolean follows(@Nullable TrailEntry previous) {
		var expected = previous == null ? START : previous.hash;
		return previousHash.equals(expected) && hash.equals(computedHash())
				&& id.position() == (previous == null ? 1 : previous.id.position() + 1);
	}

	/**
	 * SHA-256 over the previous hash and every part, each led by its length and what is absent told from what is empty, so
	 * that no two deeds read alike.
	 */
	private String computedHash() {
		var text = new StringBuilder();
		for (var part : new @Nullable Object[] { previousHash, id.subject().kind(), id.subject().id(), id.position(), deed.actor(),
				deed.role(), deed.action(), deed.from(), deed.to(), deed.reason(), deed.detail(), deed.at() }) {
			text.append(part == null ? "-" : part.toString().length() + ":" + part);
		}
		return sha256(text.toString());
	}

	private static String sha256(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
