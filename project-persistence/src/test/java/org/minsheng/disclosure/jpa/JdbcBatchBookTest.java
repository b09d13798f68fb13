package org.minsheng.disclosure.jpa;

import javax.sql.DataSource;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.batch.BalancingBatches;
import org.minsheng.batch.BatchStatus;
import org.minsheng.batch.Decision;
import org.minsheng.batch.Verdict;
import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.disclosure.BatchBook;
import org.minsheng.disclosure.BatchFigures;
import org.minsheng.disclosure.BatchRow;
import org.minsheng.disclosure.Pool;
import org.minsheng.disclosure.PoolRow;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class JdbcBatchBookTest {

	private static final Money SUM = Money.ofYuan(500);

	private final BatchBook book;

	private final Pool pool;

	private final Works works;

	private final BalancingBatches balancing;

	private final DataSource dataSource;

	@Test
	void showsEveryItemWithItsResultPickedFirst() {
		works.begin();
		var batch = works.batch();
		var refused = works.draft("甲");
		var pooled = works.draft("乙");
		var picked = works.draft("丙");
		works.decide(batch, refused, Verdict.REFUSED, "不属于本项目");
		works.decide(batch, pooled, Verdict.POOLED, "资金不足");
		works.decide(batch, picked, Verdict.PICKED, "群众急需");
		assertThat(book.items(batch.getCode())).extracting(BatchRow::projectCode)
			.containsExactly(picked.getCode(), pooled.getCode(), refused.getCode());
		assertThat(book.items(batch.getCode())).last()
			.isEqualTo(new BatchRow(refused.getCode(), "甲", "葵涌办事处", "官湖社区", ProjectType.WORKS, Theme.CONVENIENCE,
					Verdict.REFUSED, Money.ofYuan(1000), "不属于本项目", ProjectStatus.REFUSED));
	}

	@Test
	void showsABatchWithoutItems() {
		works.begin();
		var batch = works.batch();
		var figures = book.figures(batch.getCode()).orElseThrow();
		assertThat(figures.status()).isEqualTo(BatchStatus.BALANCING);
		assertThat(figures.reviewed()).isZero();
		assertThat(figures.sum()).isEqualTo(Money.ZERO);
		assertThat(figures.types()).isEmpty();
		assertThat(book.items(batch.getCode())).isEmpty();
	}

	@Test
	void listsTheLatestFirst() {
		works.begin();
		var first = works.batch();
		var second = works.batch();
		assertThat(book.all()).extracting(BatchFigures::code).containsSubsequence(second.getCode(), first.getCode());
	}

	@Test
	void knowsNoOtherCodes() {
		assertThat(book.figures("no such batch")).isEmpty();
		assertThat(book.figures("NUL\0")).isEmpty();
		assertThat(book.items("NUL\0")).isEmpty();
	}

	@Test
	void givesTheReasonOfTheLaterBatchForWaiting() {
		works.begin();
		var town = works.getTown();
		var project = works.draft("长椅", ProjectType.GOODS, Theme.SAFETY, SUM);
		works.decide(works.batch(), project, Verdict.POOLED, "先等一批");
		balancing.recall(project.getId(), "仍然需要", town.as(Role.SOCIAL_AFFAIRS), town.later());
		balancing.decide(works.batch().getId(), project.getId(), new Decision(Verdict.POOLED, SUM, "再等一批"),
				town.as(Role.SOCIAL_AFFAIRS), town.later());
		assertThat(pool.waiting()).filteredOn(row -> row.code().equals(project.getCode()))
			.containsExactly(new PoolRow(project.getCode(), "长椅", "官湖社区", ProjectType.GOODS, Theme.SAFETY, SUM,
					works.now(project).getPooledUntil(), "再等一批"));
	}

	@Test
	void takesOneStatementForEachList() {
		works.begin();
		works.batch();
		var counting = new CountingDataSource(dataSource);
		var client = JdbcClient.create(counting);
		assertThat(new JdbcBatchBook(client, new BatchSums(client)).all()).isNotEmpty();
		assertThat(counting.statements).hasValue(1);
		new JdbcPool(client).waiting();
		assertThat(counting.statements).hasValue(2);
	}

}
