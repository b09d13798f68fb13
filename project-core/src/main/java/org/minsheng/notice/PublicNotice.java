package org.minsheng.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Movable;
import org.minsheng.project.ProjectId;
import org.minsheng.trail.Subject;

/** A public notice (公示) about one project. Stays readable when it is over. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class PublicNotice implements Movable<NoticeStatus, NoticeMove> {

	private NoticeId id;

	private String code;

	private NoticeKind kind;

	private ProjectId project;

	private Scope scope;

	private String text;

	private NoticeStatus status;

	/** Who wrote it; somebody else checks and publishes it. */
	private MemberId draftedBy;

	private @Nullable Instant publishedAt;

	/** The first instant after the period, moved on where an objection was answered later. */
	private @Nullable Instant endsAt;

	private @Nullable Integer version;

	static PublicNotice drafted(String code, NoticeKind kind, ProjectId project, Scope scope, String text,
			MemberId by) {
		var notice = new PublicNotice();
		notice.id = new NoticeId(UUID.randomUUID());
		notice.code = code;
		notice.kind = kind;
		notice.project = project;
		notice.scope = scope;
		notice.text = text;
		notice.status = NoticeStatus.REVIEW;
		notice.draftedBy = by;
		return notice;
	}

	@Override
	public void take(NoticeMove move) {
		status = move.leadFrom(status);
	}

	void runFrom(Instant start, Instant end) {
		publishedAt = start;
		endsAt = end;
	}

	/** An answer after the last day: the notice ends with the answer. */
	void endNotBefore(Instant answered) {
		if (endsAt != null && answered.isAfter(endsAt)) {
			endsAt = answered;
		}
	}

	public Optional<Instant> getPublishedAt() {
		return Optional.ofNullable(publishedAt);
	}

	public Optional<Instant> getEndsAt() {
		return Optional.ofNullable(endsAt);
	}

	/** The last day of its time, once published. */
	public Optional<LocalDate> lastDay() {
		return getEndsAt().map(end -> Deadlines.day(end.minusNanos(1)));
	}

	/** Whether its time is up. */
	public boolean isOver(Instant now) {
		return endsAt != null && !now.isBefore(endsAt);
	}

	@Override
	public Subject subject() {
		return new Subject(Subject.Kind.NOTICE, id.value().toString());
	}

}
