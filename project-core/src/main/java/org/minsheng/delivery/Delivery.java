package org.minsheng.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.category.ProjectType;
import org.minsheng.member.MemberId;
import org.minsheng.photo.PhotoId;
import org.minsheng.project.ProjectId;

/** How one project is carried out, from the procurement to the day of use. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Delivery {

	private ProjectId id;

	private Procurement procurement;

	private @Nullable Contract contract;

	/** Who of the construction office countersigned the start of works. */
	private @Nullable MemberId countersignedBy;

	private @Nullable LocalDate startedOn;

	private List<ProgressReport> progress = new ArrayList<>();

	private List<Variation> variations = new ArrayList<>();

	private List<SitePhoto> photos = new ArrayList<>();

	private @Nullable LocalDate finishedOn;

	private @Nullable Acceptance acceptance;

	private Set<Seat> panel = new HashSet<>();

	private @Nullable Handover handover;

	private @Nullable Integer version;

	static Delivery procured(ProjectId project, Procurement procurement) {
		var delivery = new Delivery();
		delivery.id = project;
		delivery.procurement = procurement;
		return delivery;
	}

	void sign(Contract signed) {
		contract = signed;
	}

	void countersign(MemberId by) {
		if (countersignedBy != null) {
			throw DeliveryRefusal.NOTHING_TO_COUNTERSIGN.refusal().asException();
		}
		countersignedBy = by;
	}

	void start(LocalDate day) {
		startedOn = notBefore(day, getContract().orElseThrow().signedOn());
	}

	void report(ProgressReport report) {
		progress.add(report);
	}

	void vary(Variation variation) {
		variations.add(variation);
	}

	void add(PhotoId photo, SitePhoto.Stage stage, Instant at) {
		photos.add(new SitePhoto(photo, stage, at));
	}

	void finish(LocalDate day) {
		finishedOn = notBefore(day, startedOn);
	}

	/** The panel needs the community and a resident, and for works the construction office. */
	void judge(Acceptance judgement, Set<Seat> seats, ProjectType type) {
		var needed = EnumSet.of(Seat.COMMUNITY, Seat.RESIDENT,
				type == ProjectType.WORKS ? Seat.CONSTRUCTION_OFFICE : Seat.WORKSTATION);
		needed.removeAll(seats);
		needed.stream().findFirst().ifPresent(missing -> {
			throw DeliveryRefusal.PANEL_LACKS_SEAT.refusal(missing).asException();
		});
		notBefore(judgement.on(), finishedOn);
		acceptance = judgement;
		panel.clear();
		panel.addAll(seats);
	}

	void handOver(Handover to) {
		notBefore(to.inUseOn(), acceptance == null ? null : acceptance.on());
		handover = to;
	}

	/** The last reported progress in per cent; none yet is 0, and finished work is 100. */
	public int percentDone() {
		if (finishedOn != null) {
			return 100;
		}
		return progress.isEmpty() ? 0 : progress.get(progress.size() - 1).percent();
	}

	public Optional<Contract> getContract() {
		return Optional.ofNullable(contract);
	}

	public Optional<Acceptance> getAcceptance() {
		return Optional.ofNullable(acceptance);
	}

	public Optional<Handover> getHandover() {
		return Optional.ofNullable(handover);
	}

	private static LocalDate notBefore(LocalDate day, @Nullable LocalDate earlier) {
		if (earlier != null && day.isBefore(earlier)) {
			throw DeliveryRefusal.DAY_TOO_EARLY.refusal(day, earlier).asException();
		}
		return day;
	}

}
