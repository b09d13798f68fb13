package org.minsheng.desk.jpa;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

import org.minsheng.desk.WorkItem.Kind;

/** The statements of {@link JdbcWorkItems}: of each kind what waits, and how the most urgent comes first. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class QueueQueries {

	/** As the core's Scope.covers says: what is absent in the one does not restrict the other. */
	private static final String WITHIN = """
			 it.district = :district and (:office::text is null or it.office = :office)
				and (:community::text is null or it.community = :community)
			""";

	private static final String WAITS = "where it.status = any(:states) and" + WITHIN;

	private static final String MOST_URGENT_FIRST = """
			order by due nulls last, since, code limit :limit
			""";

	private static final String PROPOSALS = """
			select it.tracking_code as code, it.title, c.name as community, it.status as state,
				coalesce(%s, it.submitted_at) as since, it.answer_due as due
			from proposal it join community c on c.id = it.community
			""".formatted(entered("PROPOSAL", "it.id::text")) + WAITS;

	private static final String PROJECT = """
			select it.code, it.title, c.name as community, it.status as state, it.since,
				case when it.status = 'IN_PROGRESS' then %s end as due
			from project it join community c on c.id = it.community left join delivery d on d.project_id = it.id
			""".formatted(endOf("d.due_on"));

	private static final String MEETINGS = """
			select it.code, it.place || ' ' || it.held_on as title, c.name as community, it.status as state,
				coalesce(%s, %s) as since, %s as due
			from meeting it join community c on c.id = it.community
			""".formatted(entered("MEETING", "it.id::text"), endOf("it.held_on"), endOf("it.held_on")) + WAITS;

	private static final String NOTICES = """
			select it.code, p.title, c.name as community, it.status as state,
				coalesce(%s, it.published_at, p.since) as since, null::timestamptz as due
			from public_notice it join project p on p.id = it.project_id join community c on c.id = it.community
			""".formatted(entered("NOTICE", "it.id::text")) + WAITS;

	/** Five days to answer. What is proposed waits since the latest proposal on the notice's trail. */
	private static final String OBJECTIONS = """
			select it.code, case when length(o.words) > 40 then left(o.words, 39) || '…' else o.words end as title,
				c.name as community, o.status as state,
				coalesce((select max(t.acted_at) from trail_entry t
					where t.subject_kind = 'NOTICE' and t.subject_id = it.id::text and t.action = 'PROPOSE_ANSWER'
						and o.status = 'ANSWER_PROPOSED' and t.acted_at >= o.filed_at), o.filed_at) as since,
				o.filed_at + interval '120 hours' as due
			from objection o join public_notice it on it.id = o.notice_id join community c on c.id = it.community
			where o.status = any(:states) and
			""" + WITHIN;

	private static final String BATCHES = """
			select it.code, it.code as title, coalesce(o.name, d.name) as community, it.status as state,
				coalesce(%s, it.approved_at, %s) as since, null::timestamptz as due
			from batch it join district d on d.id = it.district left join office o on o.id = it.office
			""".formatted(entered("BATCH", "it.id::text"), endOf("it.cut_off")) + WAITS;

	private static final String PAYMENTS = """
			select p.code, it.purpose as title, c.name as community, it.status as state,
				coalesce(%s, it.requested_at) as since, null::timestamptz as due
			from payment it join project p on p.id = it.project_id join community c on c.id = it.community
			""".formatted(entered("PAYMENT", "it.id::text")) + WAITS;

	private static final String BUDGETS = """
			select it.scope || '/' || it.year as code, it.document as title, coalesce(o.name, d.name) as community,
				it.status as state, coalesce(%s, %s) as since, null::timestamptz as due
			from budget_year it join district d on d.id = it.district left join office o on o.id = it.office
			""".formatted(entered("BUDGET", "it.scope || '/' || it.year"), endOf("make_date(it.year - 1, 12, 31)")) + WAITS;

	/** Signed works that nobody of the construction office has countersigned. */
	static final String TO_COUNTERSIGN = PROJECT + """
			where it.status = 'CONTRACTED' and it.type = 'WORKS' and d.countersigned_by is null and
			""" + WITHIN + MOST_URGENT_FIRST;

	/** Candidates, and urgent projects that owe the notice of their decision; the latter wait as candidates do. */
	static final String TO_NOTIFY = """
			select it.code, it.title, c.name as community, 'CANDIDATE' as state, it.since, null::timestamptz as due
			from project it join community c on c.id = it.community
			where (it.status = 'CANDIDATE' or it.fast_track and it.status in ('APPROVED', 'PROCURING', 'CONTRACTED',
					'IN_PROGRESS', 'SUSPENDED', 'COMPLETED', 'RECTIFYING', 'ACCEPTED', 'IN_USE', 'SETTLED', 'AUDITED'))
				and not exists (select from public_notice n where n.project_id = it.id
					and (n.status in ('REVIEW', 'PUBLISHED', 'OBJECTED')
						or n.kind = 'DECISION' and n.published_at is not null))
				and
			""" + WITHIN + MOST_URGENT_FIRST;

	static String of(Kind kind) {
		var waiting = switch (kind) {
			case PROPOSAL -> PROPOSALS;
			case PROJECT -> PROJECT + WAITS;
			case MEETING -> MEETINGS;
			case NOTICE -> NOTICES;
			case OBJECTION -> OBJECTIONS;
			case BATCH -> BATCHES;
			case PAYMENT -> PAYMENTS;
			case BUDGET -> BUDGETS;
		};
		return waiting + MOST_URGENT_FIRST;
	}

	/** When the thing came into its present state, by its trail. */
	private static String entered(String kind, String id) {
		return """
				(select t.acted_at from trail_entry t
					where t.subject_kind = '%s' and t.subject_id = %s and t.to_state = it.status
					order by t.position desc limit 1)""".formatted(kind, id);
	}

	/** The first instant after a day in Beijing. */
	private static String endOf(String day) {
		return "(%s + 1)::timestamp at time zone 'Asia/Shanghai'".formatted(day);
	}

}
