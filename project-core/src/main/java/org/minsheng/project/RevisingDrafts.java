package org.minsheng.project;

import java.time.Instant;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.process.ProcessRefusal;

/** The workstation reworks a draft, above all one that an objection, a return or a failed vote sent back. */
@UseCase
@RequiredArgsConstructor
public class RevisingDrafts {

	private final Projects projects;

	private final Moving moving;

	/** What the project says of itself now. */
	public Draft draftOf(ProjectId id) {
		var project = projects.findById(id).orElseThrow();
		return new Draft(project.getDescription(), project.getType(), project.getTheme(), project.getUrgency(),
				project.getBeneficiaries(), project.getCosts(), project.getYear(), project.getProvenance());
	}

	/** Code, community, year and requests stay. */
	public void revise(ProjectId id, Draft draft, Actor actor, Instant at) {
		var project = projects.findById(id).orElseThrow();
		if (project.getStatus() != ProjectStatus.DRAFT) {
			throw ProcessRefusal.NOT_IN_THIS_STATE.refusal(project.getStatus(), ProjectMove.REDRAFT).asException();
		}
		var role = actor.require(Set.of(Role.COMMUNITY_STATION), project.getScope());
		project.describe(draft);
		projects.save(project);
		moving.noted(project, "REVISE", role, actor, Note.detail(draft.estimate().yuan().toPlainString()), at);
	}

}
