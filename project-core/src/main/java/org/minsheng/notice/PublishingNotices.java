package org.minsheng.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.Rulebook;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectMoves;
import org.minsheng.project.Projects;

/** A second person checks the text for private matters and publishes it; the end follows from the working days. */
@UseCase
@RequiredArgsConstructor
public class PublishingNotices {

	private final Notices notices;

	private final Projects projects;

	private final Rulebook rulebook;

	private final Holidays holidays;

	private final Moving moving;

	private final ProjectMoves moves;

	private final MovingProjects movingProjects;

	/** What stands against publishing: the table, the four eyes, the project's own guards. */
	public Optional<Refusal> whyNot(PublicNotice notice, Actor actor, Instant at) {
		return moving.whyNot(notice, NoticeMove.PUBLISH, actor)
			.or(() -> actor.is(notice.getDraftedBy())
					? Optional.of(MemberRefusal.OWN_SUBMISSION.refusal())
					: Optional.empty())
			.or(() -> notice.getKind() == NoticeKind.CANDIDATE
					? moves.whyNot(project(notice),
							ProjectMove.PUBLISH_NOTICE, actor, at)
					: Optional.empty());
	}

	/** The last day of the period, if the notice were published now. */
	public LocalDate lastDay(PublicNotice notice, Instant at) {
		var today = Deadlines.day(at);
		int days = rulebook.inForce(notice.getScope(), today).getPeriods().noticeWorkingDays();
		return holidays.calendar().plusWorkingDays(today, days);
	}

	/** The day of publication does not count (民法典 art. 201); the last working day counts in full. */
	public void publish(NoticeId id, Actor actor, Instant at) {
		var notice = notices.findById(id).orElseThrow();
		Refused.ifAny(whyNot(notice, actor, at));
		var lastDay = lastDay(notice, at);
		moving.make(notice, NoticeMove.PUBLISH, actor, Note.detail(lastDay.toString()), at);
		notice.runFrom(at, Deadlines.endOf(lastDay));
		notices.save(notice);
		if (notice.getKind() == NoticeKind.CANDIDATE) {
			movingProjects.make(project(notice), ProjectMove.PUBLISH_NOTICE, actor, Note.detail(notice.getCode()), at);
		}
	}

	/** Returned to the workstation, which drafts anew. */
	public void sendBack(NoticeId id, String reason, Actor actor, Instant at) {
		var notice = notices.findById(id).orElseThrow();
		moving.make(notice, NoticeMove.SEND_BACK, actor, Note.because(reason), at);
		notices.save(notice);
	}

	/** A text that should not have been public disappears; a project it was about waits for a new notice. */
	public void takeDown(NoticeId id, String reason, Actor actor, Instant at) {
		var notice = notices.findById(id).orElseThrow();
		moving.make(notice, NoticeMove.TAKE_DOWN, actor, Note.because(reason), at);
		notices.save(notice);
		if (notice.getKind() == NoticeKind.CANDIDATE) {
			movingProjects.make(project(notice), ProjectMove.TAKE_DOWN_NOTICE, actor, new Note(reason, notice.getCode()), at);
		}
	}

	private Project project(PublicNotice notice) {
		return projects.findById(notice.getProject()).orElseThrow();
	}

}
