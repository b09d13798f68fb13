package org.minsheng.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberId;
import org.minsheng.member.MemberRefusal;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectGuard;
import org.minsheng.project.ProjectMove;
import org.minsheng.trail.TrailEntries;
import org.minsheng.trail.TrailEntry;

/** Nobody accepts the work that they reported as done. */
@UseCase
@RequiredArgsConstructor
public class JudgedByAnother implements ProjectGuard {

	private static final Set<String> REPORTS = Set.of(ProjectMove.FINISH.name(), ProjectMove.RECTIFY.name());

	private final TrailEntries entries;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.ACCEPT, ProjectMove.FAIL_ACCEPTANCE);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		return entries.lastOf(project.subject())
			.filter(last -> REPORTS.contains(last.getDeed().action()) && isOf(actor, last))
			.map(own -> MemberRefusal.OWN_SUBMISSION.refusal());
	}

	private static boolean isOf(Actor actor, TrailEntry entry) {
		var doer = entry.getDeed().actor();
		return doer != null && actor.is(new MemberId(doer));
	}

}
