package org.minsheng.completion;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject;
import org.minsheng.trail.Trail;

/** The auditor draws which of the smaller settlements are looked at; there is no second draw of the same projects. */
@UseCase
@RequiredArgsConstructor
public class DrawingAudits {

	private final AuditDraws draws;

	private final AuditRule audits;

	private final Trail trail;

	/**
	 * Draws among all that have not taken part before.
	 * @param seed fresh and random, of nobody's choosing
	 */
	public AuditDraw draw(Scope scope, int year, String seed, Actor actor, Instant at) {
		var role = actor.require(Set.of(Role.AUDITOR), scope);
		var candidates = draws.undrawn(scope, year)
			.stream()
			.filter(project -> !audits.isAlwaysDue(project, at))
			.map(project -> new AuditDraw.Candidate(project.getId(), project.getCode()))
			.toList();
		if (candidates.isEmpty()) {
			throw CompletionRefusal.NOTHING_LEFT_TO_AUDIT.refusal(year).asException();
		}
		var draw = AuditDraw.of(scope, year, seed, candidates, actor.member(), at);
		draws.save(draw);
		trail.record(new Subject(Subject.Kind.AUDIT_DRAW, draw.id().toString()), new Deed(actor.member().value(), role.name(), "DRAW", null,
				null, null, seed + " " + draw.chosen().size() + "/" + draw.lots().size(), at));
		return draw;
	}

	public List<AuditDraw> within(Scope scope) {
		return draws.within(scope);
	}

}
