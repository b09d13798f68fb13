package org.minsheng.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.batch.FollowingBatches;
import org.minsheng.budget.Ledger;
import org.minsheng.category.ProjectType;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.photo.PhotoId;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;

/** From the start of the work to its end: start, progress with photographs, variations, completion. */
@UseCase
@RequiredArgsConstructor
public class Working {

	private final Deliveries deliveries;

	private final Projects projects;

	private final Ledger ledger;

	private final Moving moving;

	private final MovingProjects movingProjects;

	private final FollowingBatches batches;

	/** 城建办 agrees that works may start. */
	public void countersign(ProjectId id, Actor actor, Instant at) {
		var project = project(id);
		if (project.getType() != ProjectType.WORKS || project.getStatus() != ProjectStatus.CONTRACTED) {
			throw DeliveryRefusal.NOTHING_TO_COUNTERSIGN.refusal().asException();
		}
		var role = requireRole(project, Set.of(Role.CONSTRUCTION), actor);
		var delivery = delivery(id);
		delivery.countersign(actor.member());
		deliveries.save(delivery);
		moving.noted(project, "COUNTERSIGN", role, actor, Note.NONE, at);
	}

	public void start(ProjectId id, LocalDate day, Actor actor, Instant at) {
		Days.notAhead(day, at);
		movingProjects.make(project(id), ProjectMove.START, actor, Note.detail(day.toString()), at);
		var delivery = delivery(id);
		delivery.start(day);
		deliveries.save(delivery);
		batches.follow(id, at);
	}

	public void report(ProjectId id, int percent, String words, List<PhotoId> photos, Actor actor, Instant at) {
		var project = project(id);
		if (project.getStatus() != ProjectStatus.IN_PROGRESS) {
			throw DeliveryRefusal.WORK_NOT_RUNNING.refusal().asException();
		}
		var role = requireRole(project, Set.of(Role.COMMUNITY_STATION, Role.CONSTRUCTION), actor);
		var delivery = delivery(id);
		delivery.report(new ProgressReport(percent, words, at));
		photos.forEach(photo -> delivery.add(photo, SitePhoto.Stage.DURING, at));
		deliveries.save(delivery);
		moving.noted(project, "REPORT_PROGRESS", role, actor, new Note(words, percent + "%"), at);
	}

	/** Up to a tenth above the signed contract by 城建办, beyond it by the leading group; never above what was approved. */
	public void vary(ProjectId id, Money newSum, String reason, Actor actor, Instant at) {
		var project = project(id);
		Refused.ifAny(moving.whyNot(project, ProjectMove.VARY, actor));
		var delivery = delivery(id);
		var signed = delivery.getContract().orElseThrow().sum();
		var limit = signed.plus(signed.percent(10));
		if (newSum.isMoreThan(limit) && !actor.holds(Role.LEADING_GROUP, project.getScope())) {
			throw DeliveryRefusal.VARIATION_ABOVE_TENTH.refusal(newSum, limit).asException();
		}
		var paid = ledger.account(id).paid();
		if (paid.isMoreThan(newSum)) {
			throw DeliveryRefusal.VARIATION_BELOW_PAID.refusal(newSum, paid).asException();
		}
		var before = project.getContracted().orElseThrow();
		movingProjects.make(project, ProjectMove.VARY, actor, new Note(reason, newSum.yuan().toPlainString()), at);
		project.contractFor(newSum);
		projects.save(project);
		delivery.vary(new Variation(newSum, reason, at));
		deliveries.save(delivery);
		ledger.recommit(id, before, newSum, at);
	}

	public void finish(ProjectId id, LocalDate day, List<PhotoId> photos, Actor actor, Instant at) {
		Days.notAhead(day, at);
		movingProjects.make(project(id), ProjectMove.FINISH, actor, Note.detail(day.toString()), at);
		var delivery = delivery(id);
		delivery.finish(day);
		photos.forEach(photo -> delivery.add(photo, SitePhoto.Stage.AFTER, at));
		deliveries.save(delivery);
	}

	private static Role requireRole(Project project, Set<Role> roles, Actor actor) {
		return actor.require(roles, project.getScope());
	}

	private Project project(ProjectId id) {
		return projects.findById(id).orElseThrow();
	}

	private Delivery delivery(ProjectId id) {
		return deliveries.findById(id).orElseThrow();
	}

}
