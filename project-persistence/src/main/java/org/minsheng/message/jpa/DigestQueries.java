package org.minsheng.message.jpa;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** The statements of {@link JdbcDigests}. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class DigestQueries {

	/** Whoever is being served by another node is left to it; the key of an item refuses a message's second digest. */
	static final String COLLECT = """
			with due as (
				select way.member_id, way.channel, way.since from contact_way way
				where way.channel = any(:channels) and (way.served_at is null or way.served_at <= :before)
					and exists (select from message m where m.member_id = way.member_id and m.made_at >= way.since
						and not exists (select from digest_item item where item.message_id = m.id and item.channel = way.channel))
				order by way.member_id limit 500 for update of way skip locked),
			made as (
				insert into digest (id, member_id, channel, made_at)
				select gen_random_uuid(), due.member_id, due.channel, cast(:now as timestamptz) from due returning id, member_id, channel),
			items as (
				insert into digest_item (message_id, channel, digest_id)
				select m.id, made.channel, made.id
				from made join due using (member_id, channel)
					join message m on m.member_id = made.member_id and m.made_at >= due.since
				where not exists (select from digest_item item where item.message_id = m.id and item.channel = made.channel)),
			served as (
				update contact_way way set served_at = cast(:now as timestamptz) from made
				where way.member_id = made.member_id and way.channel = made.channel)
			select count(*) from made
			""";

	static final String CLAIM = """
			update digest set claimed_until = :until, attempts = attempts + 1
			where id in (
				select id from digest
				where sent_at is null and given_up_at is null and (claimed_until is null or claimed_until <= :now)
					and exists (select from contact_way way where way.member_id = digest.member_id and way.channel = digest.channel)
				order by made_at limit :most for update skip locked)
			returning id
			""";

	/** Whoever has taken their address back meanwhile is not among them. */
	static final String READ = """
			select d.id, d.member_id, d.channel, way.address, way.language
			from digest d join contact_way way on way.member_id = d.member_id and way.channel = d.channel
			where d.id = any(:ids) order by d.made_at
			""";

	/** After 2, 4, 8 … minutes; the eighth attempt is the last. */
	static final String FAILED = """
			update digest set claimed_until = cast(:now as timestamptz) + make_interval(mins => (2 ^ attempts)::int),
				given_up_at = case when attempts >= 8 then cast(:now as timestamptz) end
			where id = :id
			""";

}
