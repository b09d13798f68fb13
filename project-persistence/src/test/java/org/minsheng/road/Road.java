package org.minsheng.road;

import java.util.Set;
import java.util.function.BiConsumer;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestComponent;

import org.minsheng.batch.Verdict;
import org.minsheng.budget.BudgetYearId;
import org.minsheng.money.Money;
import org.minsheng.project.ProjectId;
import org.minsheng.proposal.ProposalId;

/**
 * One town, and projects of it brought as far as a test needs. Every stage is reached by real moves at fixed instants;
 * each road has a town of its own.
 */
@TestComponent
@RequiredArgsConstructor
@org.springframework.context.annotation.Scope(BeanDefinition.SCOPE_PROTOTYPE)
public class Road {

	public static final Money ESTIMATE = Money.ofYuan(100_000);

	public static final Money AGREED = Money.ofYuan(98_000);

	public static final Money APPROVED = Money.ofYuan(96_000);

	public static final Money CONTRACTED = Money.ofYuan(90_000);

	public static final Money SETTLED = Money.ofYuan(88_000);

	@Getter
	private final Town town;

	private final Planning planning;

	private final Batching batching;

	private final Building building;

	private final Completing completing;

	public ProposalId wish() {
		return planning.wish(town);
	}

	public ProposalId acceptedWish() {
		var wish = wish();
		planning.accept(town, wish);
		return wish;
	}

	public void accept(ProposalId wish) {
		planning.accept(town, wish);
	}

	public ProjectId adopt(Set<ProposalId> wishes) {
		return planning.adopt(town, wishes);
	}

	public ProjectId draft() {
		return planning.adopt(town, Set.of(acceptedWish(), acceptedWish()));
	}

	public ProjectId projectInDeliberation() {
		return then(draft(), planning::putToMeeting);
	}

	public ProjectId candidate() {
		return then(projectInDeliberation(), (place, project) -> planning.pass(place, project, AGREED));
	}

	public ProjectId projectInNotice() {
		return then(candidate(), planning::publish);
	}

	public ProjectId projectReadyToReport() {
		return then(projectInNotice(), planning::waitForTheNotice);
	}

	public ProjectId projectInBalancing() {
		return then(projectReadyToReport(), batching::report);
	}

	public ProjectId projectInBatch() {
		return then(projectInBalancing(), (place, project) -> batching.decide(place, project, Verdict.PICKED, APPROVED));
	}

	public ProjectId pooledProject() {
		return then(projectInBalancing(),
				(place, project) -> batching.decide(place, project, Verdict.POOLED, AGREED));
	}

	public ProjectId approvedProject() {
		return then(projectInBatch(), batching::approve);
	}

	public ProjectId contractedProject() {
		return then(approvedProject(), (place, project) -> building.contract(place, project, CONTRACTED));
	}

	public ProjectId projectInProgress() {
		return then(contractedProject(), building::start);
	}

	public ProjectId completedProject() {
		return then(projectInProgress(), building::finish);
	}

	public ProjectId projectInUse() {
		return then(completedProject(), building::open);
	}

	public ProjectId auditedProject() {
		return then(projectInUse(), (place, project) -> completing.settle(place, project, SETTLED));
	}

	public ProjectId closedProject() {
		return then(auditedProject(), completing::close);
	}

	public ProjectId archivedProject() {
		return then(closedProject(), completing::archive);
	}

	/** The town's million for the year, confirmed and open. */
	public BudgetYearId budget() {
		return batching.confirmBudget(town);
	}

	private ProjectId then(ProjectId project, BiConsumer<Town, ProjectId> step) {
		step.accept(town, project);
		return project;
	}

}
