package org.minsheng.deliberation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.organisation.MeetingRules;

/**
 * A meeting as anybody reads it: numbers, and never a name.
 *
 * @param attendance by party; nobody present until the result is confirmed
 * @param needed how many must be present for a quorum
 * @param decided whether a result was confirmed, even if it was voided later
 * @param voided why the meeting's result does not stand
 */
public record PublicMeeting(Meeting meeting, String community, List<Attendance> attendance, List<Item> items, MeetingRules rules,
		int needed, boolean decided, Optional<String> voided) {

	/**
	 * One project; without votes until the result is confirmed.
	 *
	 * @param recused how many members kept out of it
	 */
	public record Item(String code, String title, int recused, Voters voters, @Nullable Count count, @Nullable Money agreed,
			boolean passed) {
	}

	public int eligible() {
		return attendance.stream().mapToInt(Attendance::eligible).sum();
	}

	public int present() {
		return attendance.stream().mapToInt(Attendance::present).sum();
	}

}
