package org.minsheng.completion;

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
import org.minsheng.project.ProjectStatus;

/** A settlement that must be audited is audited before closing. */
@UseCase
@RequiredArgsConstructor
public class AuditedWhereDue implements ProjectGuard {

	private final AuditRule audits;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.CLOSE);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		boolean missing = project.getStatus() == ProjectStatus.SETTLED && audits.isDue(project, at);
		return missing ? Optional.of(CompletionRefusal.AUDIT_DUE.refusal()) : Optional.empty();
	}

}
