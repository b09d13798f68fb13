package org.minsheng.deliberation;

import java.util.Set;

/**
 * What the workstation ticked on the list that it was shown.
 *
 * @param shown who stood there as present
 * @param ticked who came
 */
public record Ticks(Set<SeatId> shown, Set<SeatId> ticked) {

	/** Whoever arrived after the list was shown is not taken for unticked. */
	boolean signOut(SeatId seat) {
		return shown.contains(seat) && !ticked.contains(seat);
	}

}
