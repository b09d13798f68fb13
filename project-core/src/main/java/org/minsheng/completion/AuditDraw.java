package org.minsheng.completion;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;
import org.minsheng.project.ProjectId;

/**
 * A random sample of a year's smaller settlements ({@code process.md} 2.5: 20 per cent). Anybody can draw it again: each
 * project has the SHA-256 of the seed, a line feed and its code; in the order of these, the first fifth is audited, rounded up.
 *
 * @param seed random, told only once the sample is drawn
 * @param lots all that took part, in the order of their hashes
 */
public record AuditDraw(UUID id, Scope scope, int year, String seed, MemberId drawnBy, Instant at, List<Lot> lots) {

	/** Of a hundred projects so many are audited. */
	public static final int PERCENT = 20;

	/** One project that took part. */
	public record Lot(ProjectId project, String code, boolean chosen) {
	}

	/** A project whose settlement may be sampled. */
	public record Candidate(ProjectId project, String code) {
	}

	static AuditDraw of(Scope scope, int year, String seed, List<Candidate> candidates, MemberId by, Instant at) {
		var order = candidates.stream().sorted(Comparator.comparing(one -> hash(seed, one.code()))).toList();
		int chosen = (order.size() * PERCENT + 99) / 100;
		var lots = IntStream.range(0, order.size())
			.mapToObj(place -> new Lot(order.get(place).project(), order.get(place).code(), place < chosen))
			.toList();
		return new AuditDraw(UUID.randomUUID(), scope, year, seed, by, at, lots);
	}

	public List<Lot> chosen() {
		return lots.stream().filter(Lot::chosen).toList();
	}

	private static String hash(String seed, String code) {
		try {
			var text = (seed + "\n" + code).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
