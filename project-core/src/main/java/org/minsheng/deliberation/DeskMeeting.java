package org.minsheng.deliberation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.money.Money;
import org.minsheng.organisation.MeetingRules;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectStatus;
import org.minsheng.trail.Deed;

/**
 * A meeting as the desk reads it.
 *
 * @param attendance as it was signed in; until then, where names are ticked, as it stands this moment
 * @param needed how many must be present for a quorum
 * @param noQuorum why it may not decide as it was signed in
 * @param deeds what was done with it, oldest first
 * @param refusals why the reader cannot make a move, of those that start in the present state
 */
public record DeskMeeting(Meeting meeting, String community, List<Attendance> attendance, Sitting sitting,
		List<Item> items,
		MeetingRules rules, int needed, Optional<Refusal> noQuorum, Minutes minutes, List<Deed> deeds,
		Map<MeetingMove, Optional<Refusal>> refusals) {

	/** One project on the agenda; passed says what the votes make of it, removable whether the chair may take it off. */
	public record Item(ProjectId project, String code, String title, ProjectStatus status, Money estimate, Voters voters,
			@Nullable Count count, @Nullable Money agreed, boolean passed, boolean removable) {
	}

	public int eligible() {
		return attendance.stream().mapToInt(Attendance::eligible).sum();
	}

	public int present() {
		return attendance.stream().mapToInt(Attendance::present).sum();
	}

	/** Whether the move starts in the present state. */
	public boolean offers(MeetingMove move) {
		return refusals.containsKey(move);
	}

	/** Whether people have signed in. */
	public boolean isSignedIn() {
		return present() > 0;
	}

}
