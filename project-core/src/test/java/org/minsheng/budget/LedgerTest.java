package org.minsheng.budget;

import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.process.Note;
import org.minsheng.project.ProjectId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.budget.BudgetRefusal.BUDGET_NOT_OPEN;
import static org.minsheng.budget.BudgetRefusal.NOT_ENOUGH_BOUND;
import static org.minsheng.budget.BudgetRefusal.NOT_ENOUGH_FREE;
import static org.minsheng.budget.BudgetRefusal.NO_BUDGET;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ZERO;
import static org.minsheng.money.Money.ofYuan;

class LedgerTest {

	private final Town town = new Town();

	private final ProjectId bench = ProjectId.random();

	private final BudgetYear budget = town.aBudget(ofYuan(100));

	@Test
	void moneyIsReservedBoundAndPaid() {
		reserve(60);
		assertStands(60, 0, 0, 40);

		town.ledger.commit(bench, ofYuan(50), town.now());
		assertStands(0, 50, 0, 50);

		town.ledger.pay(bench, ofYuan(30), town.now());
		assertStands(0, 20, 30, 50);
	}

	@Test
	void noMoreIsReservedThanIsFree() {
		reserve(60);

		assertRefused(NOT_ENOUGH_FREE.refusal(ofYuan(41), ofYuan(40)), () -> reserve(41));
		reserve(40);
		assertThat(budget.free()).isEqualTo(ZERO);
	}

	@Test
	void nothingIsReservedWithoutAnOpenBudget() {
		assertRefused(NO_BUDGET.refusal(2031), () -> town.ledger.reserve(BudgetYearId.of(OFFICE, 2031), bench, ofYuan(1), town.now()));

		town.moving.make(budget, BudgetMove.FREEZE, FINANCE, Note.because("年末冻结"), town.now());
		assertRefused(BUDGET_NOT_OPEN.refusal(BudgetStatus.FROZEN), () -> reserve(1));
	}

	@Test
	void whatWasBoundIsPaidFromAFrozenYear() {
		reserve(60);
		town.ledger.commit(bench, ofYuan(60), town.now());
		town.moving.make(budget, BudgetMove.FREEZE, FINANCE, Note.because("年末冻结"), town.now());

		town.ledger.pay(bench, ofYuan(60), town.now());
		assertStands(0, 0, 60, 40);
	}

	@Test
	void noMoreIsPaidThanIsBoundForTheProjectThoughOthersHaveMore() {
		reserve(60);
		town.ledger.commit(bench, ofYuan(20), town.now());
		var lamp = ProjectId.random();
		town.ledger.reserve(budget.getId(), lamp, ofYuan(40), town.now());
		town.ledger.commit(lamp, ofYuan(40), town.now());

		assertRefused(NOT_ENOUGH_BOUND.refusal(ofYuan(21), ofYuan(20)), () -> town.ledger.pay(bench, ofYuan(21), town.now()));
	}

	@Test
	void aVariationBindsMoreOrFreesWhatItDoesNotNeed() {
		reserve(60);
		town.ledger.commit(bench, ofYuan(50), town.now());
		town.ledger.recommit(bench, ofYuan(50), ofYuan(55), town.now());
		assertStands(0, 55, 0, 45);

		town.ledger.recommit(bench, ofYuan(55), ofYuan(30), town.now());
		assertStands(0, 30, 0, 70);

		town.ledger.recommit(bench, ofYuan(30), ofYuan(30), town.now());
		assertStands(0, 30, 0, 70);
	}

	@Test
	void aContractIsNotVariedBelowWhatWasPaid() {
		reserve(60);
		town.ledger.commit(bench, ofYuan(60), town.now());
		town.ledger.pay(bench, ofYuan(40), town.now());

		assertRefused(NOT_ENOUGH_BOUND, () -> town.ledger.recommit(bench, ofYuan(60), ofYuan(39), town.now()));
		town.ledger.recommit(bench, ofYuan(60), ofYuan(40), town.now());
		assertStands(0, 0, 40, 60);
	}

	@Test
	void whatIsNoLongerNeededBecomesFree() {
		reserve(60);
		town.ledger.freeAllBut(bench, ZERO, town.now());
		assertStands(0, 0, 0, 100);

		reserve(60);
		town.ledger.commit(bench, ofYuan(60), town.now());
		town.ledger.pay(bench, ofYuan(10), town.now());
		town.ledger.freeAllBut(bench, ofYuan(20), town.now());
		assertStands(0, 20, 10, 70);

		town.ledger.freeAllBut(bench, ofYuan(99), town.now());
		assertStands(0, 20, 10, 70);
	}

	@Test
	void nothingStandsToTheAccountOfAProjectThatHasNone() {
		assertThatThrownBy(() -> town.ledger.account(bench)).isInstanceOf(NoSuchElementException.class);
	}

	private void reserve(long yuan) {
		town.ledger.reserve(budget.getId(), bench, ofYuan(yuan), town.now());
	}

	private void assertStands(long reserved, long committed, long paid, long free) {
		assertThat(town.ledger.account(bench))
			.isEqualTo(new Account(budget.getId(), ofYuan(reserved), ofYuan(committed), ofYuan(paid)));
		assertThat(budget).extracting(BudgetYear::getReserved, BudgetYear::getCommitted, BudgetYear::getPaid, BudgetYear::free)
			.containsExactly(ofYuan(reserved), ofYuan(committed), ofYuan(paid), ofYuan(free));
		assertThat(Money.sum(List.of(budget.getReserved(), budget.getCommitted(), budget.getPaid(), budget.free())))
			.isEqualTo(budget.getAppropriated());
	}

}
