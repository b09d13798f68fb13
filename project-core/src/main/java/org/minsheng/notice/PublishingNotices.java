package org.minsheng.notice;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.Rulebook;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectMove;
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

	private final MovingProjects movingProjects;

	/** The day of publication does not count (民法典 art. 201); the last working day counts in full. */
	public void publish(NoticeId id, Actor actor, Instant at) {
		var notice = notices.findById(id).orElseThrow();
		if (actor.is(notice.getDraftedBy())) {
			throw MemberRefusal.OWN_SUBMISSION.refusal().asException();
		}
		var today = Deadlines.day(at);
		int days = rulebook.inForce(notice.getScope(), today).getPeriods().noticeWorkingDays();
		var lastDay = holidays.calendar().plusWorkingDays(today, days);
		moving.make(notice, NoticeMove.PUBLISH, actor, Note.detail(lastDay.toString()), at);
		notice.runFrom(at, Deadlines.endOf(lastDay));
		notices.save(notice);
		if (notice.getKind() == NoticeKind.CANDIDATE) {
			var project = projects.findById(notice.getProject()).orElseThrow();
			movingProjects.make(project, ProjectMove.PUBLISH_NOTICE, actor, Note.detail(notice.getCode()), at);
		}
	}

	/** Returned to the workstation, which drafts anew. */
	public void sendBack(NoticeId id, String reason, Actor actor, Instant at) {
		var notice = notices.findById(id).orElseThrow();
		moving.make(notice, NoticeMove.SEND_BACK, actor, Note.because(reason), at);
		notices.save(notice);
	}

}
