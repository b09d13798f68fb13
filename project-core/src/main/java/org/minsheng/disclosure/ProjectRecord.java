package org.minsheng.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.minsheng.completion.Rating;
import org.minsheng.deliberation.Count;
import org.minsheng.delivery.Acceptance;
import org.minsheng.delivery.Contract;
import org.minsheng.delivery.Handover;
import org.minsheng.delivery.ProgressReport;
import org.minsheng.delivery.Seat;
import org.minsheng.delivery.SitePhoto;
import org.minsheng.delivery.Variation;
import org.minsheng.money.Money;
import org.minsheng.notice.NoticeKind;
import org.minsheng.notice.NoticeStatus;
import org.minsheng.project.CostLine;
import org.minsheng.project.Project;

/**
 * Everything that everybody may read about one project: the three disclosures (R29) and the road.
 */
public record ProjectRecord(Project project, List<CostLine> costs, String community, String office, List<Origin> origins,
		List<MeetingResult> meetings, List<NoticeResult> notices, @Nullable BatchResult batch, Work work, Result result,
		List<StepState> steps, List<TimelineEntry> timeline) {

	/** A request that lives on in the project. */
	public record Origin(String trackingCode, String title, Instant submittedAt, int supporters, int merged) {
	}

	/** What a meeting decided on it. */
	public record MeetingResult(String code, LocalDate heldOn, int eligible, int present, @Nullable Count count,
			@Nullable Money agreed, boolean confirmed, boolean passed) {
	}

	/** A notice about it. */
	public record NoticeResult(String code, NoticeKind kind, NoticeStatus status, Instant publishedAt, Instant endsAt,
			int objections) {
	}

	/** The batch it was approved in. */
	public record BatchResult(String code, int year, int number, @Nullable Instant approvedAt, String reason) {
	}

	/** How it is carried out. */
	public record Work(@Nullable Contract contract, @Nullable LocalDate startedOn, int percentDone,
			List<ProgressReport> reports, List<Variation> variations, List<SitePhoto> photos,
			@Nullable LocalDate finishedOn) {
	}

	/** What came of it. */
	public record Result(@Nullable Acceptance acceptance, List<Seat> panel, @Nullable Handover handover, Money paid,
			List<Rating> ratings, @Nullable LocalDate ratingUntil) {

		/** How many of the ratings are satisfied or mostly so. */
		public int goodRatings() {
			return (int) ratings.stream().filter(rating -> rating.getSatisfaction().isGood()).count();
		}

	}

}
