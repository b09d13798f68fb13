package org.minsheng.desk.jpa;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

import org.minsheng.desk.Post;
import org.minsheng.desk.QueueFilter;
import org.minsheng.desk.WorkItem.Kind;
import org.minsheng.organisation.Scope;

/** The statements of {@link JdbcWorkItems}: of each kind what waits, and how the most urgent comes first. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class QueueQueries {

	private static final String WAITS = "where it.status = any(:states) and ";

	private static final String MOST_URGENT_FIRST = "order by due nulls last, since, code limit :limit";

	/** The same as in the indexes of V122, for the database to see that they hold all that is asked for. */
	private static final String WAITING = """
			it.status in ('DRAFT', 'SUBMITTED', 'NEED_INFO', 'DECLINE_PROPOSED', 'ACCEPTED', 'APPEALED')
				and it.status = any(:states)
				and (it.status <> 'DECLINE_PROPOSED' or it.decline_proposed_by is distinct from :reader) and
			""";

	private static final String HAS_WORDS = """
			 and string_to_array(lower(it.title || E'\\n' || it.place || E'\\n' || it.tracking_code), null)
					@> string_to_array(lower(:words), null)
				and position(lower(:words) in lower(it.title || E'\\n' || it.place || E'\\n' || it.tracking_code)) > 0
			""";

	/** First the most urgent are found by the index, then the trail tells of those few since when they wait. */
	private static final String PROPOSALS = """
			select it.tracking_code as code, it.title, c.name as community, it.status as state,
				coalesce(%s, it.submitted_at) as since, it.answer_due as due
			from (select it.id, it.tracking_code, it.title, it.community, it.status, it.submitted_at, it.answer_due
				from proposal it where %%s
				order by it.answer_due, it.submitted_at limit :limit) it join community c on c.id = it.community
			""".formatted(entered("PROPOSAL", "it.id::text"));

	private static final String PROPOSAL_COUNTS = """
			select it.status as state, count(*) as count, count(*) filter (where it.answer_due <= :now) as late
			from proposal it where %s group by it.status
			""";

	private static final String COUNTS = """
			select item.state, count(*) as count, count(*) filter (where item.due <= :now) as late from (%s) item where %s
			group by item.state
			""";

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
			""";

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
	private static final String TO_COUNTERSIGN = PROJECT + """
			where it.status = 'CONTRACTED' and it.type = 'WORKS' and d.countersigned_by is null and
			""";

	/** Candidates, and urgent projects that owe the notice of their decision; the latter wait as candidates do. */
	private static final String TO_NOTIFY = """
			select it.code, it.title, c.name as community, 'CANDIDATE' as state, it.since, null::timestamptz as due
			from project it join community c on c.id = it.community
			where (it.status = 'CANDIDATE' or it.fast_track and it.status in ('APPROVED', 'PROCURING', 'CONTRACTED',
					'IN_PROGRESS', 'SUSPENDED', 'COMPLETED', 'RECTIFYING', 'ACCEPTED', 'IN_USE', 'SETTLED', 'AUDITED'))
				and not exists (select from public_notice n where n.project_id = it.id
					and (n.status in ('REVIEW', 'PUBLISHED', 'OBJECTED')
						or n.kind = 'DECISION' and n.published_at is not null))
				and
			""";

	static String toNotify(Scope within) {
		return TO_NOTIFY + place(within) + " " + MOST_URGENT_FIRST;
	}

	static String toCountersign(Scope within) {
		return TO_COUNTERSIGN + place(within) + " " + MOST_URGENT_FIRST;
	}

	/** The most urgent of what waits at the post. */
	static String find(Post post) {
		var waiting = post.kind() == Kind.PROPOSAL
				? PROPOSALS.formatted(waitingProposals(post))
				: "select * from (" + of(post.kind()) + place(post.within()) + ") item where " + asked(post.filter());
		return waiting + " " + MOST_URGENT_FIRST;
	}

	static String count(Post post) {
		return post.kind() == Kind.PROPOSAL
				? PROPOSAL_COUNTS.formatted(waitingProposals(post))
				: COUNTS.formatted(of(post.kind()) + place(post.within()), asked(post.filter()));
	}

	private static String waitingProposals(Post post) {
		var filter = post.filter();
		return WAITING + place(post.within()) + (filter.state() == null ? "" : " and it.status = :state")
				+ (filter.overdue() ? " and it.answer_due <= :now" : "") + (filter.words() == null ? "" : HAS_WORDS);
	}

	/** Of the other kinds there are few. */
	private static String asked(QueueFilter filter) {
		return "true" + (filter.state() == null ? "" : " and item.state = :state")
				+ (filter.overdue() ? " and item.due <= :now" : "")
				+ (filter.words() == null
						? ""
						: " and position(lower(:words) in lower(item.code || ' ' || item.title)) > 0");
	}

	/** As the core's Scope.covers says. Only what restricts is said, for the index to be of use. */
	private static String place(Scope within) {
		return "it.district = :district" + (within.office() == null ? "" : " and it.office = :office")
				+ (within.community() == null ? "" : " and it.community = :community");
	}

	private static String of(Kind kind) {
		return switch (kind) {
			case PROPOSAL -> throw new IllegalArgumentException("Requests are found by their index");
			case PROJECT -> PROJECT + WAITS;
			case MEETING -> MEETINGS;
			case NOTICE -> NOTICES;
			case OBJECTION -> OBJECTIONS;
			case BATCH -> BATCHES;
			case PAYMENT -> PAYMENTS;
			case BUDGET -> BUDGETS;
		};
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
