package org.minsheng.selection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The tree of hashes over a list of ballots: the root changes with every ballot. A leaf is the SHA-256 of {@code 0}, a
 * line feed and the ballot's three lines (receipt, vote, points); a node that of {@code 1} and its two parts in
 * hexadecimal, each after a line feed. An odd one out moves up as it is.
 */
public final class MerkleTree {

	private MerkleTree() {
	}

	/** @param ballots the three lines of each, in the order of receipts */
	public static String root(List<String> ballots) {
		var level = ballots.stream().map(ballot -> sha256("0\n" + ballot)).toList();
		if (level.isEmpty()) return sha256("");
		while (level.size() > 1)
			level = above(level);
		return level.get(0);
	}

	private static List<String> above(List<String> level) {
		var nodes = new ArrayList<String>();
		for (int k = 0; k + 1 < level.size(); k += 2) nodes.add(sha256("1\n" + level.get(k) + "\n" + level.get(k + 1)));
		if (level.size() % 2 == 1) nodes.add(level.get(level.size() - 1));
		return nodes;
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
