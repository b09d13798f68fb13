package org.minsheng.disclosure.jpa;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** The statements of {@link JdbcProjectList}. Each picks its page first, so that only the page's rows are filled up. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class ProjectQueries {

	private static final String FILTER = """
			where (:community::text is null or p.community = :community)
				and (:type::text is null or p.type = :type)
				and (:theme::text is null or p.theme = :theme)
				and (:statuses::text[] is null or p.status = any(:statuses::text[]))
				and (:year::int is null or p.year = :year)
				and (:patterns::text[] is null or p.search_text like all (:patterns::text[])
					and string_to_array(p.search_text, null) @> string_to_array(:characters, null))
			""";

	/** The year and code of the page before's last project; before every project where it is not known. */
	private static final String AFTER = """
			(p.year, p.code collate "C")
				< (coalesce((select last.year from project last where last.code = :after), 2147483647), :after)
			""";

	private static final String LATEST_FIRST = """
			order by p.year desc, p.code collate "C" desc
			""";

	private static final String FILL = """
			select p.code, p.year, p.title, o.name as office, c.name as community, p.type, p.theme, p.status, p.provenance,
				p.beneficiary_count, p.beneficiary_unit, p.beneficiary_group,
				coalesce(p.approved_fen, p.agreed_fen, p.estimate_fen) as price_fen,
				(select d.due_on from delivery d where d.project_id = p.id) as due_on,
				coalesce(
					(select site.photo_id from delivery_photo site where site.project_id = p.id
						order by site.added_at desc, site.position desc limit 1),
					(select first.photo_id from project_origin origin
						join proposal q on q.id = origin.proposal_id
						join proposal_photo first on first.proposal_id = q.id
						where origin.project_id = p.id
						order by q.submitted_at, q.id, first.position limit 1)) as photo_id
			from page p
				join office o on o.id = p.office
				join community c on c.id = p.community
			""";

	static final String FIND = page(FILTER + "and " + AFTER + LATEST_FIRST) + FILL + LATEST_FIRST;

	static final String COUNT = "select count(*) from project p " + FILTER;

	/** Of the latest sixty, one of each community and theme before a second of any: ten alike services say little. */
	static final String LATELY = """
			with latest as materialized (
				select p.* from project p where p.status = any(:statuses)
				order by p.since desc, p.code collate "C" desc limit greatest(:limit, 60)),
			page as materialized (
				select latest.*, row_number() over (partition by latest.community order by latest.since desc, latest.code desc)
					+ row_number() over (partition by latest.type, latest.theme order by latest.since desc, latest.code desc) as turn
				from latest order by turn, latest.since desc, latest.code collate "C" desc limit :limit)
			""" + FILL + """
			order by p.turn, p.since desc, p.code collate "C" desc
			""";

	/** From each year to the next below it, so that a hundred thousand projects are not gone through. */
	static final String YEARS = """
			with recursive years as (
				select max(year) as year from project
				union all
				select (select max(p.year) from project p where p.year < years.year) from years where years.year is not null)
			select year from years where year is not null
			""";

	private static String page(String choice) {
		return "with page as materialized (select p.* from project p " + choice + "limit :limit)\n";
	}

}
