package org.minsheng.disclosure.jpa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.minsheng.batch.ApprovingBatches;
import org.minsheng.batch.BalancingBatches;
import org.minsheng.batch.Batch;
import org.minsheng.batch.Decision;
import org.minsheng.batch.OpeningBatches;
import org.minsheng.batch.Verdict;
import org.minsheng.budget.BudgetYearId;
import org.minsheng.budget.FundSource;
import org.minsheng.budget.PlanningBudgets;
import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.organisation.Caps;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.MeetingRules;
import org.minsheng.organisation.PaymentRules;
import org.minsheng.organisation.Periods;
import org.minsheng.organisation.ProgrammeRules;
import org.minsheng.organisation.Rulebook;
import org.minsheng.photo.PhotoId;
import org.minsheng.process.Note;
import org.minsheng.project.AdoptingProposals;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.CostLine;
import org.minsheng.project.Description;
import org.minsheng.project.Draft;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;
import org.minsheng.proposal.Classification;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.Screening;
import org.minsheng.proposal.SortingProposals;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.SubmittingProposals;
import org.minsheng.proposal.Wish;
import org.minsheng.road.Town;

/** Projects of every kind and sum, by the urgent route, in a town and a year that no other test has. */
@Getter
@Component
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
@RequiredArgsConstructor
class Works {

	private static final AtomicInteger YEARS = new AtomicInteger(2300);

	private final int year = YEARS.incrementAndGet();

	private final Town town;

	private final Rulebook rulebook;

	private final SubmittingProposals submitting;

	private final SortingProposals sorting;

	private final AdoptingProposals adopting;

	private final MovingProjects moving;

	private final Projects projects;

	private final PlanningBudgets planning;

	private final OpeningBatches opening;

	private final BalancingBatches balancing;

	private final ApprovingBatches approving;

	private final TransactionOperations transactions;

	/** The year begins, and nothing is too dear. */
	Works begin() {
		town.waitUntil(Deadlines.endOf(LocalDate.of(year - 1, 12, 31)));
		var sum = Money.ofYuan(100_000_000);
		rulebook.save(new ProgrammeRules(town.getOffice(), LocalDate.of(year, 1, 1), new Caps(sum, sum, sum, sum),
				new MeetingRules(2, 3, 3), new Periods(3, 5, 15, 2, 30, 365), new PaymentRules(30, 80, 3, sum)));
		return this;
	}

	Proposal wish(PhotoId... photos) {
		return wishAt(town.later(), photos);
	}

	Proposal wishAt(Instant at, PhotoId... photos) {
		var resident = town.as(Role.RESIDENT);
		return submitting.submit(town.getCommunity(), new Wish("要长椅", "没有地方坐", "放长椅", "路口"),
				Source.web(resident.member()), List.of(photos), resident, at);
	}

	Project draft(String title) {
		return draft(title, ProjectType.WORKS, Theme.CONVENIENCE, Money.ofYuan(1000));
	}

	Project draft(String title, ProjectType type, Theme theme, Money sum, PhotoId... photos) {
		return draft(new Description(title, "这里有问题", "这样做", "某处", null), type, theme, sum, photos);
	}

	Project draft(Description description, ProjectType type, Theme theme, Money sum, PhotoId... photos) {
		var station = town.as(Role.COMMUNITY_STATION);
		var wish = wish(photos).getId();
		sorting.accept(wish, new Classification(type, theme, Urgency.SMALL), Screening.CLEAR, station, town.later());
		var draft = new Draft(description, type, theme, Urgency.SMALL,
				new Beneficiaries(80, Beneficiaries.Unit.HOUSEHOLD, "老人"), List.of(new CostLine(type, "全部", sum)), year,
				Provenance.ENTERED);
		return adopting.adopt(Set.of(wish), draft, station, town.later());
	}

	void move(Project project, ProjectMove move, Role role) {
		transactions.executeWithoutResult(unit -> moving.make(projects.findById(project.getId()).orElseThrow(), move,
				town.as(role), Note.because("按程序办理"), town.later()));
	}

	/** Money for the year, confirmed. */
	void budget(Money sum) {
		planning.plan(town.getOffice(), year, "文号", List.of(new FundSource(FundSource.Kind.CITY, sum)),
				town.as(Role.FINANCE), town.later());
		planning.confirm(BudgetYearId.of(town.getOffice(), year), town.as(Role.LEADING_GROUP),
				town.later());
	}

	/** A batch in which verdicts are given. */
	Batch batch() {
		var office = town.as(Role.SOCIAL_AFFAIRS);
		var batch = opening.open(town.getCodePrefix(), town.getOffice(), year, town.today(), Money.ofYuan(1_000_000_000),
				office, town.later());
		balancing.begin(batch.getId(), office, town.later());
		return batch;
	}

	void decide(Batch batch, Project project, Verdict verdict, String reason) {
		move(project, ProjectMove.FAST_TRACK, Role.LEADING_GROUP);
		balancing.decide(batch.getId(), project.getId(), new Decision(verdict, project.getEstimate(), reason),
				town.as(Role.SOCIAL_AFFAIRS), town.later());
	}

	void approve(Batch batch) {
		balancing.freeze(batch.getId(), town.as(Role.SOCIAL_AFFAIRS), town.later());
		approving.approve(batch.getId(), town.as(Role.LEADING_GROUP), town.later());
	}

	Project now(Project project) {
		return projects.findById(project.getId()).orElseThrow();
	}

}
