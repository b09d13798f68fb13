package org.minsheng.deliberation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Deadlines;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectGuard;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;

/** What meetings have voted down twice in a year waits for the next ({@code process.md} 3.2). */
@UseCase
@RequiredArgsConstructor
public class RedraftedOnceAYear implements ProjectGuard {

	private final Meetings meetings;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.REDRAFT);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		int year = Deadlines.day(at).getYear();
		long votedDown = meetings.findByProject(project.getId())
			.stream()
			.filter(meeting -> meeting.getHeldOn().getYear() == year && votedDown(meeting, project.getId()))
			.count();
		return votedDown > 1 ? Optional.of(DeliberationRefusal.REDRAFTED_ALREADY.refusal(year)) : Optional.empty();
	}

	private static boolean votedDown(Meeting meeting, ProjectId project) {
		return meeting.getStatus() == MeetingStatus.CONFIRMED && meeting.getAgenda()
			.stream()
			.anyMatch(item -> item.project().equals(project) && !meeting.passes(item));
	}

}
