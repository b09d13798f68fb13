package org.minsheng.preset;

import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.minsheng.money.Money;

/** Asks the database for the figures that {@code expected.csv} names. */
@RequiredArgsConstructor
class Facts {

	private static final String PICKED = """
			from batch b join batch_item i on i.batch_id = b.id and i.verdict = 'PICKED' join project p on p.id = i.project_id
			where b.code like '%%%s'""";

	private static final String HISTORY = "select %s from history";

	private static final Map<String, String> QUESTIONS = Map.ofEntries(
			Map.entry("collected", "select count(*) from project"), Map.entry("reviewed", "select count(*) from batch_item"),
			Map.entry("chosen", "select count(approved_fen) from project"),
			Map.entry("pooled", "select count(*) from project where status = 'POOLED'"),
			Map.entry("deferred", "select count(*) from batch_item where verdict = 'POOLED'"),
			Map.entry("batch1.count", count("B1", "")), Map.entry("batch1.works.count", count("B1", " and p.type = 'WORKS'")),
			Map.entry("batch1.services.count", count("B1", " and p.type = 'SERVICE'")),
			Map.entry("batch1.goods.count", count("B1", " and p.type = 'GOODS'")),
			Map.entry("batch1.works.wan", sum("B1", " and p.type = 'WORKS'")),
			Map.entry("batch1.services_goods.wan", sum("B1", " and p.type <> 'WORKS'")), Map.entry("batch1.wan", sum("B1", "")),
			Map.entry("batch1.before_festival.min",
					"select count(*) from delivery where due_on < date '2021-02-12'"),
			Map.entry("batch2.count", count("B2", "")), Map.entry("batch2.wan", sum("B2", "")),
			Map.entry("year.wan", "select sum(approved_fen) from project"), Map.entry("communities", "select count(*) from community"),
			Map.entry("offices", "select count(*) from office"),
			Map.entry("pool.valid_until", "select pooled_until from project where status = 'POOLED' group by pooled_until"),
			Map.entry("history.settled", HISTORY.formatted("settled")), Map.entry("history.finished", HISTORY.formatted("finished")),
			Map.entry("history.unfinished", HISTORY.formatted("settled - finished")),
			Map.entry("history.wan", HISTORY.formatted("money_fen")), Map.entry("history.communities", HISTORY.formatted("communities")),
			Map.entry("history.annual_earmark_wan", HISTORY.formatted("earmark_fen")));

	private final JdbcClient database;

	/** As the file prints it: sums in 万元. */
	String tell(String name) {
		var answer = database.sql(QUESTIONS.getOrDefault(name, "select 'unknown figure'")).query(String.class).single();
		return name.endsWith("wan") ? new Money(Long.parseLong(answer)).wan().toPlainString() : answer;
	}

	private static String count(String batch, String which) {
		return "select count(*) " + PICKED.formatted(batch) + which;
	}

	private static String sum(String batch, String which) {
		return "select sum(i.amount_fen) " + PICKED.formatted(batch) + which;
	}

}
