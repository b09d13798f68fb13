package org.minsheng.limit.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.limit.Limit;
import org.minsheng.limit.Limits;

/** One row for each who knocks, counted in one statement. Time is the database's: a demonstration's clock leaps. */
@Component
@RequiredArgsConstructor
class JdbcLimits implements Limits {

	private static final String KNOCK = """
			insert into knock as k (who, since, times) values (:who, clock_timestamp(), 1)
			on conflict (who) do update set
				times = case when k.since <= clock_timestamp() - :seconds * interval '1 second' then 1 else k.times + 1 end,
				since = case when k.since <= clock_timestamp() - :seconds * interval '1 second' then clock_timestamp() else k.since end
			returning times, ceil(extract(epoch from since - clock_timestamp()) + :seconds)::bigint as left_seconds
			""";

	private static final String SHUT = """
			select times, ceil(extract(epoch from since - clock_timestamp()) + :seconds)::bigint as left_seconds from knock
			where who = :who and times >= :times and since > clock_timestamp() - :seconds * interval '1 second'
			""";

	private static final String FORGET = "delete from knock where since < clock_timestamp() - interval '1 day'";

	private final JdbcClient database;

	private record Knocks(int times, long leftSeconds) {
	}

	@Override
	public Optional<Duration> knock(String who, Limit limit) {
		var knocks = database.sql(KNOCK)
			.param("who", who)
			.param("seconds", limit.period().toSeconds())
			.query(JdbcLimits::knocks)
			.single();
		if (knocks.times() == 1) {
			database.sql(FORGET).update();
		}
		return knocks.times() > limit.times()
				? Optional.of(Duration.ofSeconds(Math.max(1, knocks.leftSeconds())))
				: Optional.empty();
	}

	@Override
	public Optional<Duration> shut(String who, Limit limit) {
		return database.sql(SHUT)
			.param("who", who)
			.param("times", limit.times())
			.param("seconds", limit.period().toSeconds())
			.query(JdbcLimits::knocks)
			.optional()
			.map(knocks -> Duration.ofSeconds(Math.max(1, knocks.leftSeconds())));
	}

	@Override
	public void takeBack(String who) {
		database.sql("update knock set times = times - 1 where who = :who and times > 0").param("who", who).update();
	}

	@Override
	public void forget(String who) {
		database.sql("delete from knock where who = :who").param("who", who).update();
	}

	private static Knocks knocks(ResultSet row, int number) throws SQLException {
		return new Knocks(row.getInt("times"), row.getLong("left_seconds"));
	}

}
