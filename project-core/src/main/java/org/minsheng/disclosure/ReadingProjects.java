package org.minsheng.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.UseCase;
import org.minsheng.batch.Batch;
import org.minsheng.batch.Batches;
import org.minsheng.completion.Payment;
import org.minsheng.completion.PaymentStatus;
import org.minsheng.completion.Payments;
import org.minsheng.completion.RatingPeriod;
import org.minsheng.completion.Ratings;
import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.MeetingStatus;
import org.minsheng.deliberation.Meetings;
import org.minsheng.delivery.Deliveries;
import org.minsheng.delivery.Delivery;
import org.minsheng.disclosure.ProjectRecord.BatchResult;
import org.minsheng.disclosure.ProjectRecord.MeetingResult;
import org.minsheng.disclosure.ProjectRecord.NoticeResult;
import org.minsheng.disclosure.ProjectRecord.Origin;
import org.minsheng.disclosure.ProjectRecord.Result;
import org.minsheng.disclosure.ProjectRecord.Work;
import org.minsheng.money.Money;
import org.minsheng.notice.Notices;
import org.minsheng.notice.Objections;
import org.minsheng.notice.PublicNotice;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.project.Project;
import org.minsheng.project.Projects;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.Proposals;
import org.minsheng.trail.Subject;
import org.minsheng.trail.TrailEntries;

/** Puts one project's whole public record together. */
@UseCase
@RequiredArgsConstructor
public class ReadingProjects {

	private final Projects projects;

	private final Proposals proposals;

	private final Meetings meetings;

	private final Notices notices;

	private final Objections objections;

	private final Batches batches;

	private final Deliveries deliveries;

	private final Payments payments;

	private final Ratings ratings;

	private final RatingPeriod ratingPeriod;

	private final Organisation organisation;

	private final TrailEntries trail;

	public Optional<ProjectRecord> read(String code) {
		return projects.findByCode(code).map(this::record);
	}

	private ProjectRecord record(Project project) {
		var scope = project.getScope();
		var community = organisation.community(scope.communityId()).orElseThrow().getName();
		var office = organisation.office(new OfficeId(String.valueOf(scope.office()))).orElseThrow().getName();
		var delivery = deliveries.findById(project.getId()).orElse(null);
		var held = meetings.findByProject(project.getId());
		var published = publishedNotices(project);
		var paid = paid(project);
		return new ProjectRecord(project, List.copyOf(project.getCosts()), community, office, origins(project),
				held.stream().map(meeting -> meetingResult(meeting, project)).toList(),
				published.stream().map(this::noticeResult).toList(),
				batches.findApprovedWith(project.getId()).map(batch -> batchResult(batch, project)).orElse(null),
				work(delivery), result(project, delivery, paid),
				StepState.of(project.getStatus(), project.isFastTrack()), timeline(project, held, published, paid));
	}

	private List<Origin> origins(Project project) {
		return project.getOrigins().stream().map(this::origin).sorted(Comparator.comparing(Origin::submittedAt)).toList();
	}

	private Origin origin(ProposalId id) {
		var proposal = proposals.findById(id).orElseThrow();
		var merged = proposals.findByMergedInto(id);
		int supporters = Stream.concat(Stream.of(proposal), merged.stream())
			.mapToInt(one -> one.getSource().supporters())
			.sum();
		return new Origin(proposal.getTrackingCode().value(), proposal.getWish().title(), proposal.getSubmittedAt(),
				supporters, merged.size());
	}

	private List<PublicNotice> publishedNotices(Project project) {
		return notices.findByProject(project.getId())
			.stream()
			.filter(notice -> notice.getPublishedAt().isPresent())
			.toList();
	}

	private static MeetingResult meetingResult(Meeting meeting, Project project) {
		var item = meeting.getAgenda()
			.stream()
			.filter(one -> one.project().equals(project.getId()))
			.findFirst()
			.orElseThrow();
		return new MeetingResult(meeting.getCode(), meeting.getHeldOn(), meeting.eligibleCount(),
				meeting.presentCount(), item.count(), item.agreed(), meeting.getStatus() == MeetingStatus.CONFIRMED,
				meeting.passes(item));
	}

	private NoticeResult noticeResult(PublicNotice notice) {
		return new NoticeResult(notice.getCode(), notice.getKind(), notice.getStatus(),
				notice.getPublishedAt().orElseThrow(), notice.getEndsAt().orElseThrow(),
				objections.findByNotice(notice.getId()).size());
	}

	private static BatchResult batchResult(Batch batch, Project project) {
		return new BatchResult(batch.getCode(), batch.getYear(), batch.getNumber(), batch.getApprovedAt().orElse(null),
				batch.itemOf(project.getId()).orElseThrow().reason());
	}

	private static Work work(@Nullable Delivery delivery) {
		if (delivery == null) {
			return new Work(null, null, 0, List.of(), List.of(), List.of(), null);
		}
		return new Work(delivery.getContract().orElse(null), delivery.getStartedOn(), delivery.percentDone(),
				List.copyOf(delivery.getProgress()), List.copyOf(delivery.getVariations()),
				List.copyOf(delivery.getPhotos()), delivery.getFinishedOn());
	}

	private Result result(Project project, @Nullable Delivery delivery, List<Payment> paid) {
		var sum = Money.sum(paid.stream().map(Payment::getAmount).toList());
		var rated = ratings.findByProject(project.getId());
		var until = ratingPeriod.lastDay(project).orElse(null);
		if (delivery == null) {
			return new Result(null, List.of(), null, sum, rated, until);
		}
		return new Result(delivery.getAcceptance().orElse(null), delivery.getPanel().stream().sorted().toList(),
				delivery.getHandover().orElse(null), sum, rated, until);
	}

	private List<Payment> paid(Project project) {
		return payments.findByProject(project.getId())
			.stream()
			.filter(payment -> payment.getStatus() == PaymentStatus.PAID)
			.toList();
	}

	private List<TimelineEntry> timeline(Project project, List<Meeting> held, List<PublicNotice> published,
			List<Payment> paid) {
		var first = project.getOrigins()
			.stream()
			.map(id -> proposals.findById(id).orElseThrow())
			.min(Comparator.comparing(Proposal::getSubmittedAt))
			.map(Proposal::subject);
		return Stream
			.of(entries(project.subject(), all -> true),
					first.stream().flatMap(origin -> entries(origin, "SUBMIT"::equals)),
					held.stream().flatMap(meeting -> entries(meeting.subject(), "VOID"::equals)),
					published.stream().flatMap(notice -> entries(notice.subject(), "OBJECT"::equals)),
					paid.stream().flatMap(payment -> entries(payment.subject(), "PAY"::equals)))
			.flatMap(entries -> entries)
			.sorted(Comparator.comparing(TimelineEntry::at).reversed())
			.toList();
	}

	private Stream<TimelineEntry> entries(Subject subject, Predicate<String> actions) {
		return trail.of(subject)
			.stream()
			.map(entry -> Objects.requireNonNull(entry.getDeed()))
			.filter(deed -> actions.test(deed.action()))
			.map(deed -> new TimelineEntry(deed.at(), subject.kind(), deed.action(), deed.role(), deed.reason(),
					deed.detail()));
	}

}
