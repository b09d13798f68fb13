package org.minsheng.selection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Finds a candidate by the bytes of its identifier, without making a text of them. */
class IdTable {

	private final byte[][] ids;

	private final int[] table;

	IdTable(List<Candidate> candidates) {
		this.ids = candidates.stream().map(candidate -> candidate.id().getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
		this.table = new int[Integer.highestOneBit(ids.length + 1) * 4];
		for (int index = 0; index < ids.length; index++) table[place(ids[index], 0, ids[index].length)] = index + 1;
	}

	/** The candidate's index, or -1. */
	int find(byte[] bytes, int from, int to) {
		return table[place(bytes, from, to)] - 1;
	}

	private int place(byte[] bytes, int from, int to) {
		var hash = 1;
		for (int k = from; k < to; k++) hash = 31 * hash + bytes[k];
		var at = (hash ^ hash >>> 16) & table.length - 1;
		while (table[at] != 0 && !Arrays.equals(ids[table[at] - 1], 0, ids[table[at] - 1].length, bytes, from, to))
			at = at + 1 & table.length - 1;
		return at;
	}

}
