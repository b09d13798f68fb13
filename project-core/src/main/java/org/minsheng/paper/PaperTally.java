package org.minsheng.paper;

import java.util.Map;

/**
 * How many sheets there are.
 *
 * @param printed all that were ever printed
 * @param handedOut of them, those that a voter holds or has handed in
 * @param handedIn of them, those that a voter was seen to hand in
 * @param once how many one clerk has read and a second has not
 * @param found how many were settled, by what was found
 */
public record PaperTally(int printed, int handedOut, int handedIn, int once, Map<Finding, Integer> found) {

	public int counted() {
		return found.getOrDefault(Finding.VALID, 0);
	}

	public int invalid() {
		return found.values().stream().mapToInt(Integer::intValue).sum() - counted();
	}

}
