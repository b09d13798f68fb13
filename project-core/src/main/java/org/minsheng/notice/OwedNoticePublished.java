package org.minsheng.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectGuard;
import org.minsheng.project.ProjectMove;

/** Who took the urgent route (R44) makes the decision public before the project is closed. */
@UseCase
@RequiredArgsConstructor
public class OwedNoticePublished implements ProjectGuard {

	private final Notices notices;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.CLOSE);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		boolean owed = project.isFastTrack() && notices.findByProject(project.getId())
			.stream()
			.noneMatch(notice -> notice.getKind() == NoticeKind.DECISION && notice.getPublishedAt().isPresent());
		return owed ? Optional.of(NoticeRefusal.NOTICE_OWED.refusal()) : Optional.empty();
	}

}
