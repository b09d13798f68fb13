package org.minsheng.delivery;

import java.time.Instant;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.batch.FollowingBatches;
import org.minsheng.member.Actor;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** A panel with a resident judges the finished work; what passes is handed over and opened for use. */
@UseCase
@RequiredArgsConstructor
public class Accepting {

	private final Deliveries deliveries;

	private final Projects projects;

	private final MovingProjects moving;

	private final FollowingBatches batches;

	public void judge(ProjectId id, Acceptance judgement, Set<Seat> panel, Actor actor, Instant at) {
		Days.notAhead(judgement.on(), at);
		var project = projects.findById(id).orElseThrow();
		var move = judgement.passed() ? ProjectMove.ACCEPT : ProjectMove.FAIL_ACCEPTANCE;
		moving.make(project, move, actor, Note.because(judgement.findings()), at);
		var delivery = deliveries.findById(id).orElseThrow();
		delivery.judge(judgement, panel, project.getType());
		deliveries.save(delivery);
	}

	public void openForUse(ProjectId id, Handover handover, Actor actor, Instant at) {
		Days.notAhead(handover.inUseOn(), at);
		var project = projects.findById(id).orElseThrow();
		moving.make(project, ProjectMove.OPEN_FOR_USE, actor, Note.detail(handover.maintenanceOwner()), at);
		var delivery = deliveries.findById(id).orElseThrow();
		delivery.handOver(handover);
		deliveries.save(delivery);
		batches.follow(id, at);
	}

}
