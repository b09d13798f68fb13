package org.minsheng;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.minsheng.batch.BatchStatus;
import org.minsheng.batch.Decision;
import org.minsheng.batch.Verdict;
import org.minsheng.budget.BudgetYear;
import org.minsheng.completion.Payment;
import org.minsheng.delivery.Acceptance;
import org.minsheng.memory.Drafts;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.project.Draft;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;

import static org.minsheng.memory.People.AUDITOR;
import static org.minsheng.memory.People.CONSTRUCTION;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.OFFICE;

/** A few projects of one year, to which people do whatever comes into their heads. */
class Story {

	private static final List<Draft> DRAFTS = List.of(Drafts.BENCHES, Drafts.PAVING, Drafts.CLASSROOM);

	/** What somebody may try. */
	enum Act {

		ADVANCE, WALK_PAYMENT, ASK_FOR_MONEY, VARY, GIVE_BACK, TAKE_BACK, POOL, SUSPEND, FAIL, STOP, WAIT

	}

	/** Who tries what, on which project, with which share of the sum or time in question. */
	record Step(Act act, int which, int percent) {
	}

	final Town town = new Town();

	final BudgetYear budget = town.aBudget(Money.ofYuan(450_000));

	final List<Project> projects = DRAFTS.stream().map(town::aProjectOnTheTable).toList();

	private final List<Step> done = new ArrayList<>();

	/** Goes on, or stays as it was where the step is refused: a unit of work is kept whole or not at all. */
	Story tried(Step step) {
		try {
			take(step);
			done.add(step);
			return this;
		} catch (Refused refused) {
			return retold();
		}
	}

	private Story retold() {
		var again = new Story();
		done.forEach(again::take);
		again.done.addAll(done);
		return again;
	}

	private void take(Step step) {
		var project = projects.get(step.which() % projects.size());
		switch (step.act()) {
			case ADVANCE -> advance(project, step.percent());
			case WALK_PAYMENT -> paymentsOf(project).forEach(this::walk);
			case ASK_FOR_MONEY -> town.aPaymentOf(share(town.paying.stillPayable(project, town.now()), step), project);
			case VARY -> town.working.vary(project.getId(), share(project.getApproved().orElse(Money.ZERO), step), "增加排水沟", LEADERS,
					town.now());
			case GIVE_BACK -> paymentsOf(project).forEach(this::giveBack);
			case TAKE_BACK -> takeBack(project);
			case POOL -> town.decided(project, Verdict.POOLED);
			case SUSPEND -> town.move(project, ProjectMove.SUSPEND, CONSTRUCTION);
			case FAIL -> town.accepting.judge(project.getId(), new Acceptance(false, "返工", town.today()), town.panelFor(project), PARTY,
					town.now());
			case STOP -> stop(project, step);
			case WAIT -> pass(step.percent());
		}
	}

	/** What would come next for the project. */
	private void advance(Project project, int percent) {
		switch (project.getStatus()) {
			case IN_BALANCING -> pick(project, project.priceBeforeApproval().percent(percent));
			case POOLED -> town.balancing.recall(project.getId(), "需求未变", SOCIAL_AFFAIRS, town.now());
			case IN_BATCH -> approve();
			case APPROVED -> town.procure(project);
			case PROCURING -> town.contracting.sign(project.getId(),
					town.contractOver(project.getApproved().orElseThrow().percent(percent)), SOCIAL_AFFAIRS, town.now());
			case CONTRACTED -> town.started(project);
			case IN_PROGRESS -> town.finished(project);
			case SUSPENDED -> town.move(project, ProjectMove.RESUME, CONSTRUCTION);
			case COMPLETED -> town.accepted(project);
			case RECTIFYING -> town.move(project, ProjectMove.RECTIFY, STATION);
			case ACCEPTED -> town.inUse(project);
			case IN_USE -> town.settling.settle(project.getId(), project.getContracted().orElseThrow().percent(percent), FINANCE,
					town.now());
			case SETTLED -> settleOn(project, percent);
			case AUDITED -> town.closing.close(project.getId(), SOCIAL_AFFAIRS, town.now());
			case CLOSED -> town.move(project, ProjectMove.ARCHIVE, FINANCE);
			default -> {}
		}
	}

	private void settleOn(Project project, int percent) {
		if (percent < 50) {
			town.move(project, ProjectMove.AUDIT, AUDITOR);
		} else {
			town.closing.close(project.getId(), SOCIAL_AFFAIRS, town.now());
		}
	}

	private void pick(Project project, Money amount) {
		var decision = new Decision(Verdict.PICKED, amount, "群众反映强烈");
		town.balancing.decide(town.batch().getId(), project.getId(), decision, SOCIAL_AFFAIRS, town.now());
	}

	private void approve() {
		for (var pending : town.batches.findByScopeAndStatus(OFFICE, BatchStatus.PENDING)) {
			town.approving.approve(pending.getId(), LEADERS, town.now());
			return;
		}
		town.frozenBatch();
	}

	private void takeBack(Project project) {
		town.batches.findByScopeAndStatus(OFFICE, BatchStatus.PENDING)
			.forEach(pending -> town.approving.giveBack(pending.getId(), "补充说明", LEADERS, town.now()));
		if (project.getStatus() == ProjectStatus.IN_BATCH && town.batch().itemOf(project.getId()).isPresent()) {
			town.balancing.takeBack(town.batch().getId(), project.getId(), "重新核价", SOCIAL_AFFAIRS, town.now());
		}
	}

	private void walk(Payment payment) {
		switch (payment.getStatus()) {
			case REQUESTED -> town.paying.verify(payment.getId(), FINANCE, town.now());
			case VERIFIED -> town.paying.approve(payment.getId(), LEADERS, town.now());
			case APPROVED -> town.paying.pay(payment.getId(), FINANCE, town.now());
			case PAID, RETURNED -> {}
		}
	}

	private void giveBack(Payment payment) {
		town.paying.giveBack(payment.getId(), "发票不符", FINANCE, town.now());
	}

	private void stop(Project project, Step step) {
		if (project.getStatus().isStarted()) {
			town.stopping.terminate(project.getId(), share(project.getContracted().orElse(Money.ZERO), step), "施工方退场", LEADERS, town.now());
		} else {
			town.stopping.cancel(project.getId(), "与市政工程重复", LEADERS, town.now());
		}
	}

	private void pass(int percent) {
		town.goTo(town.today().plusDays(percent > 90 ? 400 : percent));
		if (town.today().isAfter(LocalDate.of(2018, 12, 31))) {
			town.expiring.runDue(town.now());
		}
	}

	private List<Payment> paymentsOf(Project project) {
		return town.payments.findByProject(project.getId());
	}

	private static Money share(Money whole, Step step) {
		return whole.percent(step.percent());
	}

}
