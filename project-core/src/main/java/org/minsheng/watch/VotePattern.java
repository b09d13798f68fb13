package org.minsheng.watch;

import java.time.Instant;
import java.util.List;

/**
 * How the ballots of a round came; what they choose is not in it. A ballot that replaces an earlier one counts here again.
 *
 * @param minutes the busiest, the busiest first
 * @param devices how many ballots came from one, the busiest first, with no way to tell which it is
 * @param hours by hour of the day in Beijing, 0 to 23, where there were any
 * @param staff what each of the staff did for voters
 */
public record VotePattern(int ballots, List<Minute> minutes, List<Integer> devices, List<Hour> hours, List<Staff> staff) {

	private static final int NIGHT_BEGINS = 23;

	private static final int NIGHT_ENDS = 6;

	/** So many ballots in the minute from the instant on. */
	public record Minute(Instant from, int ballots) {
	}

	/** So many ballots in an hour of the day, on all days together. */
	public record Hour(int hour, int ballots) {

		/** From eleven in the evening to six in the morning. */
		public boolean isNight() {
			return hour >= NIGHT_BEGINS || hour < NIGHT_ENDS;
		}

	}

	/**
	 * What one of the staff did for voters.
	 *
	 * @param helped how many times a voter was helped
	 * @param papers how many voters hold or handed in a paper from this hand
	 * @param entered how many were put on the roll at the window
	 */
	public record Staff(String name, int helped, int papers, int entered) {
	}

	public int atNight() {
		return hours.stream().filter(Hour::isNight).mapToInt(Hour::ballots).sum();
	}

}
