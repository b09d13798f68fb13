package org.minsheng.vote.jpa;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.Row;
import org.minsheng.member.MemberId;
import org.minsheng.organisation.Deadlines;
import org.minsheng.vote.Roll;
import org.minsheng.vote.RollEntry;
import org.minsheng.vote.RoundId;
import org.minsheng.vote.Turnout;
import org.minsheng.vote.VoterId;

@Component
@RequiredArgsConstructor
class JdbcRoll implements Roll {

	private static final String ADD = """
			with given as (select * from unnest(cast(:ids as uuid[]), cast(:rounds as uuid[]), :numbers, :names, cast(:members as uuid[]),
					:sources, cast(:verifiers as uuid[]), cast(:moments as timestamptz[]))
				with ordinality as g (id, round_id, number, name, member_id, source, verified_by, verified_at, place)),
			added as (insert into voter (id, round_id, number, name, member_id, source, verified_by, verified_at)
				select id, round_id, number, name, member_id, source, verified_by, verified_at from given order by place
				on conflict do nothing returning id)
			select g.place::integer - 1 from given g left join added a on a.id = g.id where a.id is null order by g.place
			""";

	private static final String TURNOUT = """
			select count(*) as eligible, count(voted_at) as voted,
				count(*) filter (where member_id is null and code_hash is null and paper_at is null and voted_at is null) as waiting
			from voter where round_id = :round
			""";

	private static final String MARK_VOTED = """
			update voter set voted_at = :at, code_hash = case when code_once then null else code_hash end
			where id = :id and paper_at is null and (cast(:hash as text) is null or code_hash = :hash)
			""";

	private static final String HAS_WORDS = "position(lower(:words) in lower(number || E'\\n' || name)) > 0";

	private static final String UNUSED = "id = :id and voted_at is null and paper_at is null";

	private static final String HOLDS_PAPER = "id = :id and paper_at is not null and voted_at is null";

	private final JdbcClient database;

	/** One statement however many there are; what it gives back is the places of those that were left out. */
	@Override
	public List<RollEntry> add(List<RollEntry> entries) {
		return database.sql(ADD)
			.param("ids", column(entries, entry -> entry.id().value()))
			.param("rounds", column(entries, entry -> entry.round().value()))
			.param("numbers", column(entries, RollEntry::number))
			.param("names", column(entries, RollEntry::name))
			.param("members", column(entries, entry -> idOf(entry.member())))
			.param("sources", column(entries, RollEntry::source))
			.param("verifiers", column(entries, entry -> entry.verifiedBy().value()))
			.param("moments", column(entries, RollEntry::verifiedAt))
			.query(Integer.class)
			.list()
			.stream()
			.map(entries::get)
			.toList();
	}

	private static @Nullable String[] column(List<RollEntry> entries, Function<RollEntry, @Nullable Object> value) {
		return entries.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
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
	public Optional<RollEntry> findByNumber(RoundId round, String number) {
		return database.sql("select * from voter where round_id = :round and number = :number")
			.param("round", round.value())
			.param("number", number)
			.query((columns, at) -> entry(new Row(columns)))
			.optional();
	}

	@Override
	public List<RollEntry> find(RoundId round, String words, int most) {
		return database.sql("select * from voter where round_id = :round and " + HAS_WORDS + " order by number limit :most")
			.param("round", round.value())
			.param("words", words)
			.param("most", most)
			.query((columns, at) -> entry(new Row(columns)))
			.list();
	}

	@Override
	public boolean rename(VoterId voter, String name) {
		return database.sql("update voter set name = :name where " + UNUSED)
			.param("name", name)
			.param("id", voter.value())
			.update() == 1;
	}

	@Override
	public void clear(RoundId round) {
		database.sql("delete from voter where round_id = :round").param("round", round.value()).update();
	}

	@Override
	public boolean remove(VoterId voter) {
		return database.sql("delete from voter where " + UNUSED).param("id", voter.value()).update() == 1;
	}

	@Override
	public List<RollEntry> findWithPaper(RoundId round) {
		return database.sql("select * from voter where round_id = :round and paper_at is not null and voted_at is null order by number")
			.param("round", round.value())
			.query((columns, at) -> entry(new Row(columns)))
			.list();
	}

	@Override
	public List<RollEntry> findWithoutCode(RoundId round) {
		return database.sql("""
				select * from voter
				where round_id = :round and member_id is null and code_hash is null and paper_at is null and voted_at is null
				order by number
				""").param("round", round.value()).query((columns, number) -> entry(new Row(columns))).list();
	}

	@Override
	public List<RollEntry> findWithCode(RoundId round) {
		return database.sql("select * from voter where round_id = :round and code_hash is not null and voted_at is null order by number")
			.param("round", round.value())
			.query((columns, number) -> entry(new Row(columns)))
			.list();
	}

	@Override
	public void giveCode(VoterId voter, String hash) {
		giveCode(voter, hash, false);
	}

	@Override
	public void giveCodeForOneBallot(VoterId voter, String hash) {
		giveCode(voter, hash, true);
	}

	private void giveCode(VoterId voter, String hash, boolean once) {
		database.sql("update voter set code_hash = :hash, code_once = :once where id = :id")
			.param("hash", hash)
			.param("once", once)
			.param("id", voter.value())
			.update();
	}

	@Override
	public boolean markVoted(VoterId voter, @Nullable String codeHash, Instant at) {
		return one(MARK_VOTED, voter, at).param("hash", codeHash).update() == 1;
	}

	@Override
	public boolean givePaper(VoterId voter, MemberId by, Instant at) {
		return one("update voter set paper_at = :at, paper_by = :by where id = :id and paper_at is null and voted_at is null", voter, at)
			.param("by", by.value())
			.update() == 1;
	}

	@Override
	public boolean takePaper(VoterId voter) {
		return database.sql("update voter set paper_at = null, paper_by = null where " + HOLDS_PAPER)
			.param("id", voter.value())
			.update() == 1;
	}

	@Override
	public boolean handInPaper(VoterId voter, Instant at) {
		return one("update voter set voted_at = :at where " + HOLDS_PAPER, voter, at).update() == 1;
	}

	/** What stood in the row when another's change is done counts, so that of two at once only one finds it as it must be. */
	private StatementSpec one(String update, VoterId voter, Instant at) {
		return database.sql(update).param("id", voter.value()).param("at", at.atOffset(ZoneOffset.UTC));
	}

	@Override
	public void forgetMoments(RoundId round) {
		database.sql("""
				update voter set voted_at = date_trunc('day', voted_at, :zone) where round_id = :round and voted_at is not null
				""").param("zone", Deadlines.BEIJING.getId()).param("round", round.value()).update();
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
				member == null ? null : new MemberId(member), row.one(RollEntry.Source.class, "source"),
				new MemberId(id(row, "verified_by")), row.instant("verified_at"), row.instantOrNull("voted_at"),
				row.instantOrNull("paper_at"));
	}

	private static UUID id(Row row, String column) throws SQLException {
		return Objects.requireNonNull(row.columns().getObject(column, UUID.class), column);
	}

	private static @Nullable UUID idOf(@Nullable MemberId member) {
		return member == null ? null : member.value();
	}

}
