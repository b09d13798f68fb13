package org.minsheng.budget;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.process.ProcessRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.budget.BudgetRefusal.BUDGET_EXISTS;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.Places.DISTRICT;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Places.OTHER_OFFICE;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;

class PlanningBudgetsTest {

	private static final List<FundSource> HALVES = List.of(new FundSource(FundSource.Kind.CITY, ofYuan(1_000_000)),
			new FundSource(FundSource.Kind.DISTRICT, ofYuan(1_000_000)));

	private static final Actor FINANCE_OF_ANOTHER = People.holding(OTHER_OFFICE, Role.FINANCE);

	private final Town town = new Town();

	@Test
	void theAppropriationIsTheSumOfItsSources() {
		var budget = town.planning.plan(OFFICE, 2016, "演示〔2016〕1号", HALVES, FINANCE, town.now());

		assertThat(budget.getStatus()).isEqualTo(BudgetStatus.PLANNED);
		assertThat(budget.getAppropriated()).isEqualTo(ofYuan(2_000_000));
		assertThat(budget.free()).isEqualTo(ofYuan(2_000_000));
		assertThat(budget.getId()).isEqualTo(BudgetYearId.of(OFFICE, 2016));
	}

	@Test
	void aPlannedBudgetIsRevisedUntilItIsConfirmed() {
		var id = town.planning.plan(OFFICE, 2016, "演示〔2016〕1号", HALVES, FINANCE, town.now()).getId();
		var less = HALVES.subList(0, 1);
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.planning.revise(id, "演示〔2016〕2号", less, FINANCE_OF_ANOTHER, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.planning.revise(id, "演示〔2016〕2号", less, LEADERS, town.now()));
		assertRefused(BudgetRefusal.NOTHING_APPROPRIATED, () -> town.planning.revise(id, "演示〔2016〕2号", List.of(), FINANCE, town.now()));

		town.planning.revise(id, "演示〔2016〕2号", less, FINANCE, town.now());
		var budget = town.budgets.findById(id).orElseThrow();
		assertThat(budget.getAppropriated()).isEqualTo(ofYuan(1_000_000));
		assertThat(budget.getDocument()).isEqualTo("演示〔2016〕2号");
		assertThat(town.entries.of(budget.subject())).last()
			.extracting(entry -> entry.getDeed().detail())
			.isEqualTo("2000000.00 → 1000000.00");

		town.planning.confirm(id, LEADERS, town.now());
		assertRefused(BudgetRefusal.BUDGET_CONFIRMED.refusal(2016),
				() -> town.planning.revise(id, "演示〔2016〕3号", HALVES, FINANCE, town.now()));
	}

	@Test
	void aBudgetHasMoneyAndAYearInReach() {
		var nothing = List.of(new FundSource(FundSource.Kind.CITY, ofYuan(0)));
		assertRefused(BudgetRefusal.NOTHING_APPROPRIATED,
				() -> town.planning.plan(OFFICE, 2016, "演示〔2016〕1号", nothing, FINANCE, town.now()));
		assertRefused(BudgetRefusal.YEAR_OUT_OF_REACH.refusal(2018),
				() -> town.planning.plan(OFFICE, 2018, "演示〔2018〕1号", HALVES, FINANCE, town.now()));
	}

	@Test
	void onlyAConfirmedBudgetIsOpen() {
		var budget = town.aPlannedBudget(ofYuan(1));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.planning.confirm(budget.getId(), FINANCE_OF_ANOTHER, town.now()));

		town.planning.confirm(budget.getId(), LEADERS, town.now());
		assertThat(budget.getStatus()).isEqualTo(BudgetStatus.OPEN);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.planning.confirm(budget.getId(), LEADERS, town.now()));
	}

	@Test
	void whoPlansABudgetDoesNotConfirmItEvenInBothRoles() {
		var both = People.holding(OFFICE, Role.FINANCE, Role.LEADING_GROUP);
		var budget = town.planning.plan(OFFICE, 2016, "演示〔2016〕1号", HALVES, both, town.now());

		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> town.planning.confirm(budget.getId(), both, town.now()));
		assertThat(budget.getStatus()).isEqualTo(BudgetStatus.PLANNED);
	}

	@Test
	void onlyItsFinanceCentrePlansABudget() {
		for (var stranger : List.of(LEADERS, People.STATION, FINANCE_OF_ANOTHER)) {
			assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> plan(stranger));
		}
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.planning.plan(DISTRICT, 2016, "无", HALVES, FINANCE, town.now()));
	}

	@Test
	void aYearHasOneBudget() {
		town.aBudget(Money.ofYuan(1));

		assertRefused(BUDGET_EXISTS.refusal(2016), () -> plan(FINANCE));
		assertThat(town.planning.plan(OFFICE, 2017, "演示〔2016〕9号", HALVES, FINANCE, town.now()).free()).isEqualTo(ofYuan(2_000_000));
	}

	private void plan(Actor actor) {
		town.planning.plan(OFFICE, 2016, "演示〔2016〕1号", HALVES, actor, town.now());
	}

}
