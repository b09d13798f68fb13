package org.minsheng.sheet.jpa;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** The statements of {@link JdbcSheets}. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class SheetQueries {

	static final String BY_CONTENT = "select id from sheet where community = :community and content_mark = :mark";

	static final String INSERT = """
			insert into sheet (id, district, office, community, file_name, content_mark, uploaded_by, uploaded_at, good, bad)
			values (:id, :district, :office, :community, :fileName, :mark, :by, :at, :good, :bad)
			""";

	static final String INSERT_LINES = """
			insert into sheet_line (sheet_id, number, cells_sealed, mark, faults)
			select :id, line.* from unnest(:numbers::int[], :cells::text[], :marks::text[], :faults::text[]) as line
			""";

	static final String FIND = "select * from sheet where id = :id";

	static final String LOCK = FIND + " for update";

	static final String LINES = """
			select number, cells_sealed, mark, faults, tracking_code from sheet_line
			where sheet_id = :id and (faults <> '') = :faulty order by number limit :most
			""";

	static final String TAKEN_IN = "select mark from sheet_line where mark = any(:marks::text[]) and tracking_code is not null";

	static final String IMPORTED_LINES = """
			update sheet_line l set tracking_code = done.code, cells_sealed = null
			from unnest(:numbers::int[], :codes::text[]) as done (number, code)
			where l.sheet_id = :id and l.number = done.number
			""";

	static final String IMPORTED = "update sheet set imported_at = :at, imported = :count where id = :id";

	static final String LATEST = """
			select * from sheet where community = any(:communities::text[]) order by uploaded_at desc limit 20
			""";

	static final String FORGET = """
			with old as (update sheet set forgotten = true where not forgotten and uploaded_at <= :until returning id),
				lines as (update sheet_line set cells_sealed = null where sheet_id in (select id from old))
			select count(*) from old
			""";

	static final String OLDEST = "select min(uploaded_at) as oldest from sheet where not forgotten";

}
