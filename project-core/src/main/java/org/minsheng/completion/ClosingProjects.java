package org.minsheng.completion;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;
import org.minsheng.proposal.ProposalMove;
import org.minsheng.proposal.ProposalStatus;
import org.minsheng.proposal.Proposals;

/** 社会事务办 closes a project that is paid, rated and audited; the requests it came from close with it. */
@UseCase
@RequiredArgsConstructor
public class ClosingProjects {

	private final Projects projects;

	private final Proposals proposals;

	private final Moving moving;

	private final MovingProjects movingProjects;

	public void close(ProjectId id, Actor actor, Instant at) {
		var project = projects.findById(id).orElseThrow();
		movingProjects.make(project, ProjectMove.CLOSE, actor, Note.NONE, at);
		project.getOrigins()
			.stream()
			.map(origin -> proposals.findById(origin).orElseThrow())
			.filter(origin -> origin.getStatus() == ProposalStatus.ADOPTED)
			.forEach(origin -> {
				moving.make(origin, ProposalMove.CLOSE, actor, Note.detail(project.getCode()), at);
				proposals.save(origin);
			});
	}

}
