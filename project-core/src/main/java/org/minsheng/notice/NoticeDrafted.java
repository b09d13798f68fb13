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

/** A candidate goes public only through a notice that the workstation wrote. */
@UseCase
@RequiredArgsConstructor
public class NoticeDrafted implements ProjectGuard {

	private final Notices notices;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.PUBLISH_NOTICE);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		boolean drafted = notices.findByProject(project.getId())
			.stream()
			.anyMatch(notice -> notice.getStatus() == NoticeStatus.REVIEW || notice.getStatus().isRunning());
		return drafted ? Optional.empty() : Optional.of(NoticeRefusal.NOTICE_NOT_DRAFTED.refusal());
	}

}
