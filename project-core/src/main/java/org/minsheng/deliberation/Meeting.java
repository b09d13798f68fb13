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

import org.minsheng.Refusal;
import org.minsheng.member.MemberId;
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

	void putOnAgenda(ProjectId project) {
		agenda.add(new AgendaItem(project, null, null));
	}

	void takeOffAgenda(ProjectId project) {
		agenda.removeIf(item -> item.project().equals(project));
	}

	void signIn(Map<Party, Integer> present) {
		attendance.replaceAll(
				party -> new Attendance(party.party(), party.eligible(), present.getOrDefault(party.party(), 0)));
	}

	/** How many of the members must be present, rounded up. */
	int quorum(MeetingRules rules) {
		return -Math.floorDiv(-eligibleCount() * rules.quorumNumerator(), rules.quorumDenominator());
	}

	/** Why the meeting may not decide: too few members, or a whole party missing. */
	Optional<Refusal> whyNoQuorum(MeetingRules rules) {
		if (presentCount() < quorum(rules)) {
			return Optional.of(DeliberationRefusal.NO_QUORUM.refusal(presentCount(), quorum(rules)));
		}
		return attendance.stream()
			.filter(party -> party.present() == 0)
			.findFirst()
			.map(party -> DeliberationRefusal.PARTY_MISSING.refusal(party.party()));
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
			if (!addsUp(result.count())) {
				throw DeliberationRefusal.COUNT_DOES_NOT_ADD_UP.refusal().asException();
			}
			if (passes(result.count()) && (result.agreed() == null || result.agreed().isZero())) {
				throw DeliberationRefusal.AMOUNT_MISSING.refusal().asException();
			}
			return passes(result.count()) ? result : new AgendaItem(item.project(), result.count(), null);
		});
		countedBy = by;
	}

	/** Nobody votes twice: neither all together, nor the representatives, nor the others. */
	private boolean addsUp(Count count) {
		int representatives = presentOf(Party.RESIDENT_REPRESENTATIVES);
		return count.cast() <= presentCount() && count.representativesYes() <= representatives
				&& count.yes() - count.representativesYes() <= presentCount() - representatives;
	}

	/** More than half of those present, and more than half of the resident representatives present. */
	public boolean passes(Count count) {
		return 2 * count.yes() > presentCount()
				&& 2 * count.representativesYes() > presentOf(Party.RESIDENT_REPRESENTATIVES);
	}

	/** 应到 */
	public int eligibleCount() {
		return attendance.stream().mapToInt(Attendance::eligible).sum();
	}

	/** 实到 */
	public int presentCount() {
		return attendance.stream().mapToInt(Attendance::present).sum();
	}

	private int presentOf(Party party) {
		return attendance.stream().filter(row -> row.party() == party).mapToInt(Attendance::present).sum();
	}

	@Override
	public Subject subject() {
		return new Subject(Subject.Kind.MEETING, id.value().toString());
	}

}
