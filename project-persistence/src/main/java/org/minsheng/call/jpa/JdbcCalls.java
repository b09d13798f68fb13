package org.minsheng.call.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.call.Call;
import org.minsheng.call.CallDraft;
import org.minsheng.call.CallId;
import org.minsheng.call.Calls;
import org.minsheng.jpa.Row;
import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;

@Component
@RequiredArgsConstructor
class JdbcCalls implements Calls {

	private static final String INSERT = """
			insert into call (id, district, office, community, year, title, words, opens_on, closes_on, looked_at_on, published_by,
				published_at)
			values (:id, :district, :office, :community, :year, :title, :words, :opens, :closes, :looked, :by, :at)
			on conflict (community, year) where withdrawn_at is null do nothing
			""";

	private static final String STANDING = "select * from call where withdrawn_at is null ";

	private final JdbcClient database;

	@Override
	public boolean save(Call call) {
		var draft = call.draft();
		return database.sql(INSERT)
			.param("id", call.id().value())
			.param("district", call.community().district())
			.param("office", call.community().office())
			.param("community", call.community().community())
			.param("year", draft.year())
			.param("title", draft.title())
			.param("words", draft.words())
			.param("opens", draft.opensOn())
			.param("closes", draft.closesOn())
			.param("looked", draft.lookedAtOn())
			.param("by", call.publishedBy().value())
			.param("at", call.publishedAt().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	@Override
	public Optional<Call> find(CallId id) {
		return database.sql(STANDING + "and id = :id").param("id", id.value()).query(JdbcCalls::call).optional();
	}

	@Override
	public void withdraw(CallId id, Instant at) {
		database.sql("update call set withdrawn_at = :at where id = :id and withdrawn_at is null")
			.param("id", id.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	@Override
	public List<Call> of(Scope community) {
		return database.sql(STANDING + "and community = :community order by opens_on")
			.param("community", community.community())
			.query(JdbcCalls::call)
			.list();
	}

	@Override
	public List<Call> notOverOn(LocalDate day) {
		return database.sql(STANDING + "and closes_on >= :day order by community, opens_on")
			.param("day", day)
			.query(JdbcCalls::call)
			.list();
	}

	@Override
	public List<Call> latest() {
		return database.sql(STANDING + "order by opens_on desc, community limit 200").query(JdbcCalls::call).list();
	}

	private static Call call(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		var community = new Scope(row.text("district"), row.text("office"), row.text("community"));
		var draft = new CallDraft(row.number("year"), row.text("title"), row.text("words"), row.day("opens_on"),
				row.day("closes_on"), row.day("looked_at_on"));
		return new Call(new CallId(columns.getObject("id", UUID.class)), community, draft,
				new MemberId(columns.getObject("published_by", UUID.class)), row.instant("published_at"));
	}

}
