package org.minsheng.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Rulebook;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectRefusal;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;

/** 综合平衡: each reported item is examined and gets its result and reason (R21, R40), until the list is frozen. */
@UseCase
@RequiredArgsConstructor
public class BalancingBatches {

	private final Batches batches;

	private final Projects projects;

	private final Organisation organisation;

	private final Rulebook rulebook;

	private final Moving moving;

	private final MovingProjects movingProjects;

	/** The cut-off has passed, or nothing more is awaited: balancing begins. */
	public void begin(BatchId id, Actor actor, Instant at) {
		var batch = batch(id);
		moving.make(batch, BatchMove.BALANCE, actor, Note.NONE, at);
		batches.save(batch);
	}

	/** Gives an item its result; one that this batch picked is taken back first, so that a result can be changed. */
	public void decide(BatchId id, ProjectId projectId, Decision decision, Actor actor, Instant at) {
		var batch = batch(id);
		var project = projects.findById(projectId).orElseThrow();
		if (!organisation.selecting(project.getScope()).equals(batch.getScope())) {
			throw BatchRefusal.OTHER_PLACES_BATCH.refusal().asException();
		}
		if (decision.verdict() == Verdict.PICKED) {
			requirePayable(decision.amount(), project, batch);
		}
		if (project.getStatus() == ProjectStatus.IN_BATCH && batch.itemOf(projectId).isPresent()) {
			takeBack(id, projectId, decision.reason(), actor, at);
		}
		batch.record(new BatchItem(projectId, decision.verdict(), decision.amount(), decision.reason()));
		batches.save(batch);
		movingProjects.make(project, moveFor(decision.verdict()), actor, new Note(decision.reason(), batch.getCode()),
				at);
		if (decision.verdict() == Verdict.POOLED) {
			int years = rulebook.inForce(project.getScope(), Deadlines.day(at)).getPeriods().poolYears();
			project.keepInPoolUntil(LocalDate.of(batch.getYear() + years, 12, 31));
			projects.save(project);
		}
	}

	/** Takes a project that this batch picked back onto the table while the list is not frozen. */
	public void takeBack(BatchId id, ProjectId projectId, String reason, Actor actor, Instant at) {
		var batch = batch(id);
		if (batch.getStatus() != BatchStatus.BALANCING) {
			throw BatchRefusal.BATCH_NOT_BALANCING.refusal().asException();
		}
		batch.drop(batch.itemOf(projectId).orElseThrow().project());
		batches.save(batch);
		var project = projects.findById(projectId).orElseThrow();
		movingProjects.make(project, ProjectMove.UNPICK, actor, new Note(reason, batch.getCode()), at);
	}

	/** Why the list cannot be closed now: something is missing, undecided (R40) or too dear. */
	public Optional<Refusal> whyNotFreeze(Batch batch, Actor actor) {
		return moving.whyNot(batch, BatchMove.FREEZE, actor).or(() -> {
			int undecided = projects.countWithin(batch.getScope(), ProjectStatus.IN_BALANCING);
			return undecided == 0 ? batch.whyNotFreeze() : Optional.of(BatchRefusal.ITEMS_UNDECIDED.refusal(undecided));
		});
	}

	/** Closes the list for the leading group. */
	public void freeze(BatchId id, Actor actor, Instant at) {
		var batch = batch(id);
		Refused.ifAny(whyNotFreeze(batch, actor));
		moving.make(batch, BatchMove.FREEZE, actor,
				Note.detail(batch.picked().size() + "/" + batch.getItems().size()), at);
		batch.frozenBy(actor.member());
		batches.save(batch);
	}

	/** A pooled project comes back to the table, its need and price confirmed anew by the community (R22). */
	public void recall(ProjectId projectId, String confirmation, Actor actor, Instant at) {
		var project = projects.findById(projectId).orElseThrow();
		movingProjects.make(project, ProjectMove.RECALL, actor, Note.because(confirmation), at);
	}

	private static void requirePayable(Money amount, Project project, Batch batch) {
		if (amount.isZero()) {
			throw BatchRefusal.PICKED_FOR_NOTHING.refusal().asException();
		}
		if (amount.isMoreThan(project.priceBeforeApproval())) {
			throw ProjectRefusal.MORE_THAN_AGREED.refusal(amount, project.priceBeforeApproval()).asException();
		}
		var sum = batch.sumBeside(project.getId()).plus(amount);
		if (sum.isMoreThan(batch.getCeiling())) {
			throw BatchRefusal.OVER_CEILING.refusal(sum, batch.getCeiling()).asException();
		}
	}

	private static ProjectMove moveFor(Verdict verdict) {
		return switch (verdict) {
			case PICKED -> ProjectMove.PICK;
			case POOLED -> ProjectMove.POOL;
			case REFUSED -> ProjectMove.REFUSE;
		};
	}

	private Batch batch(BatchId id) {
		return batches.findById(id).orElseThrow();
	}

}
