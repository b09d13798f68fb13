package org.minsheng.paper.jpa;

/** The statements about papers, read from the sheet's or the round's side. */
final class PaperQueries {

	static final String ADD = "insert into paper_sheet (round_id, serial, receipt, printed_by, stage) values (:round, :serial, :receipt, :by, :stage)";

	static final String CHANGE = """
			update paper_sheet set stage = :stage, link = :link, handed_by = :handedBy, found = :found
			where round_id = :round and serial = :serial
			""";

	static final String READ = """
			insert into paper_entry (round_id, serial, turn, clerk, found, vote, points, read_at)
			values (:round, :serial, :turn, :clerk, :found, :vote, :points, :at) on conflict (round_id, serial, turn) do nothing
			""";

	static final String ENTRIES = "select * from paper_entry where round_id = :round and serial = :serial order by turn";

	static final String DISPUTED = """
			select s.serial from paper_sheet s join paper_entry e on (e.round_id, e.serial, e.turn) = (s.round_id, s.serial, 2)
			where s.round_id = :round and s.found is null order by s.serial
			""";

	static final String TALLY = """
			select coalesce(sum(sheets), 0)::integer as printed,
				coalesce(sum(sheets) filter (where stage in ('OUT', 'IN')), 0)::integer as handed_out,
				coalesce(sum(sheets) filter (where stage = 'IN'), 0)::integer as handed_in,
				(select count(*) from (select from paper_entry where round_id = :round group by serial having count(*) = 1) as once) as once
			from paper_outcome where round_id = :round
			""";

	static final String FOUND = """
			select found, sum(sheets)::integer as sheets from paper_outcome where round_id = :round and found is not null group by found
			""";

	static final String COUNT = """
			insert into paper_count (round_id, stage, found, sheets)
			select round_id, stage, found, sheets from paper_outcome where round_id = :round
			""";

	static final String WAITING = """
			select exists (select from paper_sheet s where s.round_id = :round and s.found is null and (s.stage in ('OUT', 'IN')
				or exists (select from paper_entry e where (e.round_id, e.serial) = (s.round_id, s.serial))))
			""";

	static final String OPEN_READINGS = """
			select exists (select from paper_entry e join paper_sheet s on (e.round_id, e.serial) = (s.round_id, s.serial)
				where s.round_id = :round and s.found is null)
			""";

	/** A sheet that nobody has read yet is none of theirs unless it was handed in: it may never come. */
	static final String WORK = """
			select count(*) filter (where not mine and turns < 2) as to_read, count(*) filter (where not mine and turns = 2) as to_settle,
				count(*) as unsettled
			from (select count(e.turn) as turns, s.handed_by is not distinct from :clerk or coalesce(bool_or(e.clerk = :clerk), false) as mine
				from paper_sheet s left join paper_entry e on (e.round_id, e.serial) = (s.round_id, s.serial)
				where s.round_id = :round and s.found is null and (s.stage = 'IN' or e.turn is not null)
				group by s.serial, s.handed_by) sheet
			""";

	private PaperQueries() {
	}

}
