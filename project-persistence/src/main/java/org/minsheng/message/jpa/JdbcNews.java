package org.minsheng.message.jpa;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.message.News;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject;
import org.minsheng.trail.Witness;

/** The outbox: a row for each deed that somebody may want to know, until it was told. */
@Component
@RequiredArgsConstructor
class JdbcNews implements Witness, News {

	/** What a request's own trail says already, or what only the desk cares about. */
	private static final Set<String> SILENT = Set.of("PROJECT.ADOPT", "PROJECT.REVISE", "PROPOSAL.CLOSE",
			"PROPOSAL.PROPOSE_DECLINE", "PROPOSAL.SEND_BACK");

	private static final String KEEP = """
			insert into news (subject_kind, subject_id, actor_id, role, action, to_state, reason, detail, acted_at)
			values (:kind, :id, :actor, :role, :action, :to, :reason, :detail, :at)
			""";

	/** One statement: what is taken away is told, or nothing happens. Rows that another node is telling are left to it. */
	private static final String SPREAD = """
			with recursive taken as (
				delete from news where id in (select id from news order by id limit 200 for update skip locked) returning *),
			family as (
				select taken.id as news, taken.subject_id::uuid as proposal from taken where subject_kind = 'PROPOSAL'
				union
				select taken.id, origin.proposal_id from taken
					join project_origin origin on origin.project_id = taken.subject_id::uuid where subject_kind = 'PROJECT'
				union
				select family.news, merged.id from family join proposal merged on merged.merged_into = family.proposal),
			follower as (
				select family.news, p.submitter_id as member, p.id as proposal, 1 as rank
					from family join proposal p on p.id = family.proposal where p.submitter_id is not null
				union all
				select family.news, s.member_id, s.proposal_id, 2
					from family join proposal_support s on s.proposal_id = family.proposal),
			told as (
				insert into message (id, member_id, subject_kind, subject_id, proposal_id, action, to_state, reason, detail,
					acted_at, made_at)
				select distinct on (taken.id, follower.member) gen_random_uuid(), follower.member, taken.subject_kind,
					taken.subject_id::uuid, follower.proposal, taken.action, taken.to_state, taken.reason, taken.detail,
					taken.acted_at, cast(:now as timestamptz)
				from taken join follower on follower.news = taken.id
				where follower.member is distinct from taken.actor_id
				order by taken.id, follower.member, follower.rank, follower.proposal
				on conflict do nothing)
			select count(*) from taken
			""";

	private final JdbcClient database;

	@Override
	public void saw(Subject subject, Deed deed) {
		if (isTold(subject, deed)) {
			database.sql(KEEP)
				.param("kind", subject.kind().name())
				.param("id", subject.id())
				.param("actor", deed.actor())
				.param("role", deed.role())
				.param("action", deed.action())
				.param("to", deed.to())
				.param("reason", deed.reason())
				.param("detail", deed.detail())
				.param("at", Timestamp.from(deed.at()))
				.update();
		}
	}

	@Override
	public int spread(Instant now) {
		return database.sql(SPREAD).param("now", Timestamp.from(now)).query(Integer.class).single();
	}

	private static boolean isTold(Subject subject, Deed deed) {
		return (subject.kind() == Subject.Kind.PROPOSAL || subject.kind() == Subject.Kind.PROJECT)
				&& !SILENT.contains(subject.kind() + "." + deed.action());
	}

}
