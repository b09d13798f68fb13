package org.minsheng.preset;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.minsheng.WebTest;
import org.minsheng.money.Money;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts every record, so it comes before the tests that add some. */
@WebTest
@Order(1)
class KuichongPresetTest extends LoadedPreset {

	@Override
	String preset() {
		return "kuichong-2016";
	}

	/** To the yuan: what the article rounds. */
	@Test
	void addsUpToTheYuan() {
		var facts = "select sum(amount_fen) from batch_item i join project p on p.id = i.project_id join batch b on b.id = i.batch_id "
				+ "where i.verdict = 'PICKED' and b.code ";
		assertThat(sum(facts + "= 'KC2016-B1' and p.type = 'WORKS'")).isEqualTo(Money.ofYuan(7_696_100));
		assertThat(sum(facts + "= 'KC2016-B1' and p.type <> 'WORKS'")).isEqualTo(Money.ofYuan(2_095_950));
		assertThat(sum(facts + "= 'KC2016-B1'")).isEqualTo(Money.ofYuan(9_792_050));
		assertThat(sum(facts + "= 'KC2016-B2'")).isEqualTo(Money.ofYuan(8_393_750));
		assertThat(sum("select sum(approved_fen) from project")).isEqualTo(Money.ofYuan(18_185_800));
	}

	@Test
	void hasEveryRequestOfTheFiles() {
		int extra = SeedFiles.of(preset()).rows("projects.csv").stream().mapToInt(row -> row.number("extra_proposals")).sum();
		assertThat(count("select count(*) from proposal")).isEqualTo(215 + extra);
		assertThat(count("select count(*) from proposal where status = 'MERGED'")).isEqualTo(extra);
	}

	@Test
	void hasEveryRatingOfTheFiles() {
		var rows = SeedFiles.of(preset()).rows("projects.csv");
		assertThat(count("select count(*) from rating"))
			.isEqualTo(rows.stream().flatMap(row -> row.given("rating_total").stream()).mapToInt(Integer::parseInt).sum());
		assertThat(count("select count(*) from rating where satisfaction <> 'NOT'"))
			.isEqualTo(rows.stream().flatMap(row -> row.given("rating_good").stream()).mapToInt(Integer::parseInt).sum());
	}

	@Test
	void leavesABatchAndAYearOpenForNewcomers() {
		assertThat(count("select count(*) from batch where code = 'KC2017-B1' and status = 'OPEN'")).isOne();
		assertThat(count("select count(*) from budget_year where year = 2017 and status = 'OPEN'")).isOne();
	}

	@Test
	void letsOnlyTheDemonstrationAccountsSignIn() {
		assertThat(count("select count(*) from member where password_hash is not null")).isEqualTo(11);
	}

	private Money sum(String question) {
		return Money.ofYuan(count("select (" + question + ") / 100"));
	}

}
