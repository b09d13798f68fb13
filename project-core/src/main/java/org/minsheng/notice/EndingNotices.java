package org.minsheng.notice;

import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.FallsDue;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** A notice that ran its time without an open objection passes, and its project with it. */
@UseCase
@RequiredArgsConstructor
public class EndingNotices implements FallsDue {

	private final Notices notices;

	private final Projects projects;

	private final Moving moving;

	private final MovingProjects movingProjects;

	@Override
	public int runDue(Instant now) {
		var ended = notices.findEnded(now);
		ended.forEach(this::pass);
		return ended.size();
	}

	@Override
	public Optional<Instant> nextDue() {
		return notices.findNextEnd();
	}

	private void pass(PublicNotice notice) {
		var end = notice.getEndsAt().orElseThrow();
		moving.make(notice, NoticeMove.PASS, Actor.TIME, Note.NONE, end);
		notices.save(notice);
		if (notice.getKind() == NoticeKind.CANDIDATE) {
			var project = projects.findById(notice.getProject()).orElseThrow();
			movingProjects.make(project, ProjectMove.PASS_NOTICE, Actor.TIME, Note.detail(notice.getCode()), end);
		}
	}

}
