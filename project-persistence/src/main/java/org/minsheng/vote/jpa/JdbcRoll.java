package org.minsheng.vote.jpa;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.Row;
import org.minsheng.member.MemberId;
import org.minsheng.vote.Roll;
import org.minsheng.vote.RollEntry;
import org.minsheng.vote.RoundId;
import org.minsheng.vote.Turnout;
import org.minsheng.vote.VoterId;

@Component
@RequiredArgsConstructor
class JdbcRoll implements Roll {

	private static final String ADD = """
			insert into voter (id, round_id, number, name, born_on, member_id, source, verified_by, verified_at)
			values (:id, :round, :number, :name, :bornOn, :member, :source, :by, :at) on conflict do nothing
			""";

	private static final String TURNOUT = """
			select count(*) as eligible, count(voted_at) as voted,
				count(*) filter (where member_id is null and code_hash is null and voted_at is null) as waiting
			from voter where round_id = :round
			""";

	private final JdbcClient database;

	@Override
	public boolean add(RollEntry entry) {
		return database.sql(ADD)
			.param("id", entry.id().value())
			.param("round", entry.round().value())
			.param("number", entry.number())
			.param("name", entry.name())
			.param("bornOn", entry.bornOn())
			.param("member", idOf(entry.member()))
			.param("source", entry.source().name())
			.param("by", entry.verifiedBy().value())
			.param("at", entry.verifiedAt().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	@Override
	public Optional<RollEntry> findByMember(RoundId round, MemberId member) {
		return database.sql("select * from voter where round_id = :round and member_id = :member")
			.param("round", round.value())
			.param("member", member.value())
			.query((columns, number) -> entry(new Row(columns)))
			.optional();
	}

	@Override
	public Optional<RollEntry> findByCodeHash(RoundId round, String hash) {
		return database.sql("select * from voter where round_id = :round and code_hash = :hash")
			.param("round", round.value())
			.param("hash", hash)
			.query((columns, number) -> entry(new Row(columns)))
			.optional();
	}

	@Override
	public List<RollEntry> findWithoutCode(RoundId round) {
		return database.sql("""
				select * from voter
				where round_id = :round and member_id is null and code_hash is null and voted_at is null order by number
				""").param("round", round.value()).query((columns, number) -> entry(new Row(columns))).list();
	}

	@Override
	public void giveCode(VoterId voter, String hash) {
		database.sql("update voter set code_hash = :hash where id = :id").param("hash", hash).param("id", voter.value()).update();
	}

	@Override
	public void markVoted(VoterId voter, Instant at) {
		database.sql("update voter set voted_at = :at where id = :id")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("id", voter.value())
			.update();
	}

	@Override
	public Turnout turnout(RoundId round) {
		return database.sql(TURNOUT)
			.param("round", round.value())
			.query((columns, number) -> turnout(new Row(columns)))
			.single();
	}

	private static Turnout turnout(Row row) throws SQLException {
		return new Turnout(row.number("eligible"), row.number("voted"), row.number("waiting"));
	}

	private static RollEntry entry(Row row) throws SQLException {
		var member = row.columns().getObject("member_id", UUID.class);
		return new RollEntry(new VoterId(id(row, "id")), new RoundId(id(row, "round_id")), row.text("number"), row.text("name"),
				row.day("born_on"), member == null ? null : new MemberId(member), row.one(RollEntry.Source.class, "source"),
				new MemberId(id(row, "verified_by")), row.instant("verified_at"), row.instantOrNull("voted_at"));
	}

	private static UUID id(Row row, String column) throws SQLException {
		return Objects.requireNonNull(row.columns().getObject(column, UUID.class), column);
	}

	private static @Nullable UUID idOf(@Nullable MemberId member) {
		return member == null ? null : member.value();
	}

}
