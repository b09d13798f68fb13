package org.minsheng.disclosure.jpa;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

import org.minsheng.batch.Batch;
import org.minsheng.batch.Verdict;
import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.completion.Rating.Satisfaction;
import org.minsheng.disclosure.BatchFigures;
import org.minsheng.disclosure.BatchFigures.TypeFigures;
import org.minsheng.disclosure.History;
import org.minsheng.disclosure.Statistics;
import org.minsheng.disclosure.YearFigures;
import org.minsheng.disclosure.YearFigures.BudgetFigures;
import org.minsheng.disclosure.YearFigures.Slice;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.project.Project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class JdbcStatisticsTest {

	private final Statistics statistics;

	private final Works works;

	private final Sites sites;

	/** 979.21 and 839.38 do not add up to 1818.58; what they stand for does. */
	@Test
	void sumsFirstAndRoundsLast() {
		twoBatches();
		var year = statistics.year(works.getYear());
		assertThat(year.batches()).extracting(batch -> batch.sum().wan())
			.containsExactly(new BigDecimal("979.21"), new BigDecimal("839.38"));
		assertThat(year.approved()).isEqualTo(Money.ofYuan(18_185_800));
		assertThat(year.approved().wan()).isEqualTo("1818.58");
	}

	@Test
	void countsTypesOfABatch() {
		twoBatches();
		var first = statistics.year(works.getYear()).batches().get(0);
		assertThat(first.types()).containsExactly(new TypeFigures(ProjectType.WORKS, 1, Money.ofYuan(7_696_100)),
				new TypeFigures(ProjectType.GOODS, 2, Money.ofYuan(595_950)),
				new TypeFigures(ProjectType.SERVICE, 1, Money.ofYuan(1_500_000)));
		assertThat(List.of(first.reviewed(), first.picked(), first.pooled(), first.started(), first.inUse()))
			.containsExactly(6, 4, 1, 0, 0);
		assertThat(first.owner()).isEqualTo("葵涌办事处");
	}

	@Test
	void countsTheYear() {
		twoBatches();
		var year = statistics.year(works.getYear());
		assertThat(List.of(year.requests(), year.collected(), year.chosen(), year.pooled(), year.started(), year.inUse()))
			.containsExactly(7, 7, 5, 1, 0, 0);
	}

	@Test
	void cutsTheYearByBeijingTime() {
		works.begin();
		var newYear = Deadlines.endOf(LocalDate.of(works.getYear() - 1, 12, 31));
		works.wishAt(newYear.minusNanos(1000));
		works.wishAt(newYear);
		works.wishAt(Deadlines.endOf(LocalDate.of(works.getYear(), 12, 31)).minusNanos(1000));
		works.wishAt(Deadlines.endOf(LocalDate.of(works.getYear(), 12, 31)));
		assertThat(statistics.year(works.getYear()).requests()).isEqualTo(2);
	}

	@Test
	void slicesTheChosen() {
		twoBatches();
		var year = statistics.year(works.getYear());
		assertThat(year.communities()).containsExactly(
				new Slice(works.getTown().getCommunity().communityId().value(), "官湖社区", 5, Money.ofYuan(18_185_800)));
		assertThat(year.themes()).containsExactly(
				new Slice("SAFETY", "SAFETY", 3, Money.ofYuan(7_696_100 + 295_950 + 8_393_750)),
				new Slice("SERVICE", "SERVICE", 2, Money.ofYuan(1_500_000 + 300_000)));
	}

	@Test
	void followsTheChosenIntoUse() {
		works.begin();
		works.budget(Money.ofYuan(1000));
		var batch = works.batch();
		var running = picked(batch, 100);
		var used = picked(batch, 200);
		var cancelled = picked(batch, 300);
		works.approve(batch);
		sites.start(works, running, Money.ofYuan(90));
		sites.start(works, used, Money.ofYuan(150));
		sites.open(works, used);
		sites.rate(works, used, Satisfaction.SATISFIED);
		sites.rate(works, used, Satisfaction.MOSTLY);
		sites.rate(works, used, Satisfaction.NOT);
		sites.cancel(works, cancelled);
		var year = statistics.year(works.getYear());
		assertThat(List.of(year.collected(), year.chosen(), year.started(), year.inUse())).containsExactly(3, 2, 2, 1);
		assertThat(year.approved()).isEqualTo(Money.ofYuan(300));
		assertThat(year.satisfaction()).isEqualTo(new YearFigures.Satisfaction(2, 3));
		assertThat(year.budget())
			.isEqualTo(new BudgetFigures(Money.ofYuan(1000), Money.ZERO, Money.ofYuan(240), Money.ZERO));
		assertThat(year.batches()).extracting(BatchFigures::started, BatchFigures::inUse)
			.containsExactly(tuple(2, 1));
	}

	@Test
	void knowsNothingOfAnEmptyYear() {
		assertThat(List.of(-1, 0, 1066, Integer.MAX_VALUE)).allSatisfy(year -> {
			var figures = statistics.year(year);
			assertThat(figures.requests() + figures.collected()).isZero();
			assertThat(figures.approved()).isEqualTo(Money.ZERO);
			assertThat(figures.batches()).isEmpty();
		});
	}

	@Test
	void keepsAHistoryOnce() {
		var district = "香洲区 " + UUID.randomUUID();
		var before = new History(district, 2015, 2020, 1, 2, Money.ZERO, 3, Money.ZERO, LocalDate.of(2020, 6, 30));
		var after = new History(district, 2015, 2020, 253, 246, Money.ofYuan(18_783_800), 92, Money.ofYuan(3_000_000),
				LocalDate.of(2020, 12, 31));
		statistics.keep(before);
		statistics.keep(after);
		assertThat(statistics.histories()).filteredOn(history -> history.district().equals(district)).containsExactly(after);
	}

	/** The two batches of 2016 in few projects, with one in the pool and one refused. */
	private void twoBatches() {
		works.begin();
		works.budget(Money.ofYuan(20_000_000));
		var first = works.batch();
		decide(first, ProjectType.WORKS, Theme.SAFETY, 7_696_100, Verdict.PICKED);
		decide(first, ProjectType.SERVICE, Theme.SERVICE, 1_500_000, Verdict.PICKED);
		decide(first, ProjectType.GOODS, Theme.SERVICE, 300_000, Verdict.PICKED);
		decide(first, ProjectType.GOODS, Theme.SAFETY, 295_950, Verdict.PICKED);
		decide(first, ProjectType.GOODS, Theme.SAFETY, 1, Verdict.POOLED);
		decide(first, ProjectType.GOODS, Theme.SAFETY, 2, Verdict.REFUSED);
		works.approve(first);
		var second = works.batch();
		decide(second, ProjectType.WORKS, Theme.SAFETY, 8_393_750, Verdict.PICKED);
		works.approve(second);
	}

	private void decide(Batch batch, ProjectType type, Theme theme, long yuan, Verdict verdict) {
		works.decide(batch, works.draft("项目", type, theme, Money.ofYuan(yuan)), verdict, "理由");
	}

	private Project picked(Batch batch, long yuan) {
		var project = works.draft("服务", ProjectType.SERVICE, Theme.SERVICE, Money.ofYuan(yuan));
		works.decide(batch, project, Verdict.PICKED, "理由");
		return project;
	}

}
