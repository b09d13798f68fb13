package org.minsheng.disclosure.jpa;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/**
 * The statements of {@link JdbcMatches}. Pairs of characters lead to the candidates of the community. Alike is what has
 * two fifths of the pairs that were typed, or three tenths by the trigrams of the whole title; the greater one ranks.
 */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class MatchQueries {

	private static final String LIKENESS = """
			greatest(similarity(lower(p.title), :words), (select count(*) from unnest(tsvector_to_array(p.title_grams)) pair
				where pair = any(asked.pairs))::float / cardinality(asked.pairs)) as likeness
			""";

	/** Those that share most pairs are scored, two hundred at most, so that a crowded community costs little more. */
	static final String BY_TITLE = """
			with asked as materialized (
				select pairs, any_one(pairs) as question from (select bigrams_in(:community, :words) as pairs) typed),
			near as materialized (
				select p.id from proposal p
				where p.title_grams @@ (select question from asked) and p.status in ('SUBMITTED', 'NEED_INFO', 'ACCEPTED')
				order by ts_rank(p.title_grams, (select question from asked)) desc, p.submitted_at desc limit 200),
			alike as (select p.id, %1$s from near join proposal p on p.id = near.id, asked),
			planned as (
				select p.id, %1$s from project p, asked
				where p.title_grams @@ (select question from asked) and p.status = any(:states)),
			best as (
				(select true as request, id, likeness from alike where likeness >= 0.3 order by likeness desc, id limit :limit)
				union all
				(select false, id, likeness from planned where likeness >= 0.3 order by likeness desc, id limit :limit))
			select p.id, null as code, p.title, p.place, p.status, best.likeness,
				(select count(*) from proposal_support s where s.proposal_id = p.id) + p.supporters as voices
			from best join proposal p on best.request and p.id = best.id
			union all
			select null, p.code, p.title, p.place, p.status, best.likeness, 0
			from best join project p on not best.request and p.id = best.id
			order by likeness desc, title
			limit :limit
			""".formatted(LIKENESS);

	/** Where no title is alike: what was typed may stand in the words. */
	static final String BY_WORDS = """
			select p.id, null as code, p.title, p.place, p.status, 0.3 as likeness,
				(select count(*) from proposal_support s where s.proposal_id = p.id) + p.supporters as voices
			from proposal p
			where p.grams @@ (select every_one(bigrams(:words))) and p.community = :community
				and p.status in ('SUBMITTED', 'NEED_INFO', 'ACCEPTED')
			order by p.submitted_at desc
			limit :limit
			""";

}
