package org.minsheng.deliberation;

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

/** What stands on an agenda waits for the meeting: neither dropped, nor taken off, nor decided over its head. */
@UseCase
@RequiredArgsConstructor
public class NotOnAnAgenda implements ProjectGuard {

	private final Meetings meetings;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.PASS, ProjectMove.FAIL, ProjectMove.TAKE_OFF_AGENDA, ProjectMove.VOID_VOTE,
				ProjectMove.DROP);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		return meetings.findByProject(project.getId())
			.stream()
			.filter(meeting -> meeting.getStatus().isOpen())
			.findFirst()
			.map(open -> DeliberationRefusal.ON_AN_AGENDA.refusal(open.getCode()));
	}

}
