package org.minsheng.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Majority;
import org.minsheng.organisation.MeetingRules;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Movable;
import org.minsheng.project.ProjectId;
import org.minsheng.trail.Subject;

/** A deliberation meeting (居民议事会) of one community's five parties. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Meeting implements Movable<MeetingStatus, MeetingMove> {

	private MeetingId id;

	private String code;

	private Scope scope;

	private LocalDate heldOn;

	private String place;

	private MeetingStatus status;

	private List<Attendance> attendance = new ArrayList<>();

	private List<AgendaItem> agenda = new ArrayList<>();

	/** What the code at the door says; absent where the meeting goes by numbers. */
	private @Nullable String doorCode;

	/** Whether members vote on their phones and not by raised hands. */
	private boolean onPhones;

	/** By which an item passes, as the rules were when the vote opened. */
	private Majority majority = Majority.HALF;

	/** Who entered the votes; somebody else confirms them. */
	private @Nullable MemberId countedBy;

	private @Nullable Integer version;

	static Meeting called(String code, Scope community, LocalDate heldOn, String place, Map<Party, Integer> members) {
		var meeting = new Meeting();
		meeting.id = new MeetingId(UUID.randomUUID());
		meeting.code = code;
		meeting.scope = community;
		meeting.heldOn = heldOn;
		meeting.place = place;
		meeting.status = MeetingStatus.CALLED;
		for (var party : Party.values()) {
			meeting.attendance.add(new Attendance(party, members.getOrDefault(party, 0), 0));
		}
		return meeting;
	}

	@Override
	public void take(MeetingMove move) {
		status = move.leadFrom(status);
	}

	/** The members come by name: a code at the door lets them sign in themselves. */
	void openDoor(SeatCode code) {
		doorCode = code.value();
	}

	public Optional<String> getDoorCode() {
		return Optional.ofNullable(doorCode);
	}

	void putOnAgenda(ProjectId project) {
		agenda.add(new AgendaItem(project, null, null));
	}

	boolean hasOnAgenda(ProjectId project) {
		return agenda.stream().anyMatch(item -> item.project().equals(project));
	}

	/** While the meeting is called any item; once people have signed in, one that its recusals cost the quorum. */
	boolean mayTakeOff(ProjectId project, Sitting sitting, MeetingRules rules) {
		return status == MeetingStatus.CALLED
				|| status == MeetingStatus.CHECKED_IN && sitting.losesQuorumOn(project, rules);
	}

	void takeOffAgenda(ProjectId project) {
		agenda.removeIf(item -> item.project().equals(project));
	}

	void signIn(Map<Party, Integer> present) {
		attendance.replaceAll(
				party -> new Attendance(party.party(), party.eligible(), present.getOrDefault(party.party(), 0)));
	}

	/** The vote opens; who decides on what, and how many must be in favour, is fixed from here on. */
	void open(Sitting sitting, boolean byPhone, Majority needed) {
		onPhones = byPhone;
		majority = needed;
		if (sitting.isByName()) {
			agenda.replaceAll(item -> new AgendaItem(item.project(), sitting.votersOn(item.project()), item.count(), item.agreed()));
		}
	}

	/**
	 * Takes the votes of every item.
	 * @throws org.minsheng.Refused where an item has none, they exceed those present, or a passed one has no amount
	 */
	void count(Map<ProjectId, AgendaItem> counted, MemberId by) {
		agenda.replaceAll(item -> {
			var result = counted.get(item.project());
			if (result == null || result.count() == null) {
				throw DeliberationRefusal.ITEM_NOT_COUNTED.refusal().asException();
			}
			var voters = votersOn(item);
			if (!voters.couldCast(result.count())) {
				throw DeliberationRefusal.COUNT_DOES_NOT_ADD_UP.refusal().asException();
			}
			boolean passed = voters.pass(result.count(), majority);
			if (passed && (result.agreed() == null || result.agreed().isZero())) {
				throw DeliberationRefusal.AMOUNT_MISSING.refusal().asException();
			}
			return new AgendaItem(item.project(), item.voters(), result.count(), passed ? result.agreed() : null);
		});
		countedBy = by;
	}

	/** Who decides on the item: all who are present, unless somebody is recused. */
	public Voters votersOn(AgendaItem item) {
		return item.voters() == null ? everybody() : item.voters();
	}

	/** Whether the item has its votes, and they are enough. */
	public boolean passes(AgendaItem item) {
		return item.count() != null && votersOn(item).pass(item.count(), majority);
	}

	private Voters everybody() {
		return new Voters(roster().present(), roster().presentOf(Party.RESIDENT_REPRESENTATIVES));
	}

	public Roster roster() {
		return new Roster(List.copyOf(attendance));
	}

	/** 应到 */
	public int eligibleCount() {
		return roster().eligible();
	}

	/** 实到 */
	public int presentCount() {
		return roster().present();
	}

	@Override
	public Subject subject() {
		return new Subject(Subject.Kind.MEETING, id.value().toString());
	}

}
