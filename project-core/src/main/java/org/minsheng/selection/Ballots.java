package org.minsheng.selection;

import java.util.Arrays;

/**
 * Ballots, equal ones once, in flat arrays. A choice is the index of a candidate; with points, choice and points
 * alternate. An empty ballot counts as a voter.
 */
class Ballots {

	private static final int FREE = 0;

	private final BallotKind kind;

	private int[] pool = new int[1 << 12];

	private int[] starts = new int[1 << 10];

	private int[] voters = new int[1 << 10];

	private int[] table = new int[1 << 11];

	private int size;

	private int cast;

	Ballots(BallotKind kind) {
		this.kind = kind;
	}

	/**
	 * @param choices the candidates' indices, each once; the array is the caller's to reuse
	 * @param points of each choice where the kind gives points, else not read
	 */
	void add(int[] choices, int[] points, int length) {
		var start = starts[size];
		ensureRoom(start + 2 * length);
		if (kind.givesPoints()) interleave(choices, points, length, start);
		else
			System.arraycopy(choices, 0, pool, start, length);
		var end = start + (kind.givesPoints() ? 2 * length : length);
		if (kind.givesPoints()) sortPairs(start, end);
		else if (!kind.ranks()) Arrays.sort(pool, start, end);
		count(start, end);
		cast++;
	}

	private void interleave(int[] choices, int[] points, int length, int start) {
		for (int k = 0; k < length; k++) {
			pool[start + 2 * k] = choices[k];
			pool[start + 2 * k + 1] = points[k];
		}
	}

	private void sortPairs(int start, int end) {
		for (int i = start + 2; i < end; i += 2) {
			int choice = pool[i], points = pool[i + 1], at = i;
			for (; at > start && pool[at - 2] > choice; at -= 2) {
				pool[at] = pool[at - 2];
				pool[at + 1] = pool[at - 1];
			}
			pool[at] = choice;
			pool[at + 1] = points;
		}
	}

	private void count(int start, int end) {
		var at = hash(start, end) & table.length - 1;
		while (table[at] != FREE && !same(table[at] - 1, start, end))
			at = at + 1 & table.length - 1;
		if (table[at] != FREE) {
			voters[table[at] - 1]++;
			return;
		}
		table[at] = size + 1;
		voters[size++] = 1;
		starts[size] = end;
		if (2 * size > table.length) rehash();
	}

	private boolean same(int group, int start, int end) {
		return Arrays.equals(pool, starts[group], starts[group + 1], pool, start, end);
	}

	private int hash(int start, int end) {
		var hash = 1;
		for (int k = start; k < end; k++) hash = (hash + pool[k]) * 0x9E3779B1;
		return hash ^ hash >>> 15;
	}

	private void rehash() {
		table = new int[2 * table.length];
		for (int group = 0; group < size; group++) {
			var at = hash(starts[group], starts[group + 1]) & table.length - 1;
			while (table[at] != FREE)
				at = at + 1 & table.length - 1;
			table[at] = group + 1;
		}
	}

	private void ensureRoom(int length) {
		if (length > pool.length) pool = Arrays.copyOf(pool, Math.max(length, 2 * pool.length));
		if (size + 2 > voters.length) {
			starts = Arrays.copyOf(starts, 2 * starts.length);
			voters = Arrays.copyOf(voters, 2 * voters.length);
		}
	}

	/** How many different ballots there are. */
	int size() {
		return size;
	}

	/** How many ballots were cast. */
	int cast() {
		return cast;
	}

	int voters(int group) {
		return voters[group];
	}

	int length(int group) {
		var length = starts[group + 1] - starts[group];
		return kind.givesPoints() ? length / 2 : length;
	}

	int choice(int group, int k) {
		return pool[starts[group] + (kind.givesPoints() ? 2 * k : k)];
	}

	/** One for an approval, the points given, or places counted from the end, 1 for the last. */
	int points(int group, int k) {
		if (kind.givesPoints()) return pool[starts[group] + 2 * k + 1];
		return kind.ranks() ? length(group) - k : 1;
	}

}
