package org.minsheng.project;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalMove;
import org.minsheng.proposal.ProposalStatus;
import org.minsheng.proposal.Proposals;

/**
 * The one door through which a project changes its status. The use cases of the later steps come through here; pages do
 * not, except for the moves that carry nothing but a reason.
 */
@UseCase
@RequiredArgsConstructor
public class MovingProjects {

	private final Projects projects;

	private final Proposals proposals;

	private final ProjectMoves moves;

	private final Moving moving;

	/**
	 * @throws org.minsheng.Refused where table, role, guard or missing reason says no
	 */
	public void make(Project project, ProjectMove move, Actor actor, Note note, Instant at) {
		Refused.ifAny(moves.whyNot(project, move, actor, at));
		moving.make(project, move, actor, note, at);
		project.movedAt(at);
		projects.save(project);
		if (project.getStatus().isOver()) {
			closeRequests(project, note, at);
		}
	}

	/** Who asked for the project learns how it ended, once every project that was made of the request is over. */
	private void closeRequests(Project project, Note end, Instant at) {
		project.getOrigins()
			.stream()
			.map(origin -> proposals.findById(origin).orElseThrow())
			.filter(origin -> origin.getStatus() == ProposalStatus.ADOPTED && isOverFor(origin, project))
			.forEach(origin -> {
				moving.make(origin, ProposalMove.CLOSE, Actor.TIME, new Note(end.reason(), project.getCode()), at);
				proposals.save(origin);
			});
	}

	private boolean isOverFor(Proposal origin, Project project) {
		return projects.findByOrigin(origin.getId())
			.stream()
			.allMatch(one -> one.getId().equals(project.getId()) || one.getStatus().isOver());
	}

}
