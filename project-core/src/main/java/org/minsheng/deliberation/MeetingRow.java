package org.minsheng.deliberation;

import java.time.LocalDate;

/**
 * A meeting in the desk's list.
 *
 * @param community its name
 * @param items on the agenda
 */
public record MeetingRow(String code, String community, LocalDate heldOn, String place, MeetingStatus status, int items,
		int eligible, int present) {
}
