package org.minsheng.disclosure.jpa;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** The statements of {@link JdbcStatistics}. Sums of bigint are exact; nothing here is ever rounded. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class StatisticsQueries {

	private static final String CHOSEN = """
			p.approved_fen is not null and p.status <> 'CANCELLED'
			""";

	static final String FIGURES = """
			select *
			from (select count(*) as requests from proposal where submitted_at >= :begin and submitted_at < :end) asked,
				(select count(*) as collected,
						count(*) filter (where chosen) as chosen,
						count(*) filter (where status = 'POOLED') as pooled,
						count(*) filter (where chosen and status = any(:started)) as started,
						count(*) filter (where chosen and status = any(:inUse)) as in_use,
						coalesce(sum(approved_fen) filter (where chosen), 0)::bigint as chosen_fen
					from (select p.status, p.approved_fen,
			""" + CHOSEN + """
						as chosen from project p where p.year = :year) marked) made,
				(select coalesce(sum(appropriated_fen), 0)::bigint as appropriated_fen,
						coalesce(sum(reserved_fen), 0)::bigint as reserved_fen,
						coalesce(sum(committed_fen), 0)::bigint as committed_fen,
						coalesce(sum(paid_fen), 0)::bigint as paid_fen
					from budget_year where year = :year) budget,
				(select count(*) filter (where r.satisfaction = any(:good)) as good, count(*) as total
					from rating r join project p on p.id = r.project_id where p.year = :year) rated
			""";

	static final String COMMUNITIES = """
			select c.id as key, c.name as label, count(*) as chosen, sum(p.approved_fen)::bigint as chosen_fen
			from project p join community c on c.id = p.community
			where p.year = :year and
			""" + CHOSEN + """
			group by c.id
			order by chosen desc, chosen_fen desc, key
			""";

	static final String THEMES = """
			select p.theme as key, p.theme as label, count(*) as chosen, sum(p.approved_fen)::bigint as chosen_fen
			from project p
			where p.year = :year and
			""" + CHOSEN + """
			group by p.theme
			order by chosen desc, chosen_fen desc, key
			""";

	static final String HISTORIES = "select * from history order by district, from_year, to_year";

	static final String KEEP = """
			insert into history (district, from_year, to_year, settled, finished, money_fen, communities, earmark_fen, as_of)
			values (:district, :fromYear, :toYear, :settled, :finished, :money, :communities, :earmark, :asOf)
			on conflict (district, from_year, to_year) do update
			set settled = excluded.settled, finished = excluded.finished, money_fen = excluded.money_fen,
				communities = excluded.communities, earmark_fen = excluded.earmark_fen, as_of = excluded.as_of
			""";

}
