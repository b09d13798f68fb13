package org.minsheng.watch.jpa;

import java.sql.SQLException;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.Row;
import org.minsheng.organisation.Deadlines;
import org.minsheng.vote.RoundId;
import org.minsheng.watch.VotePattern;
import org.minsheng.watch.VotePattern.Hour;
import org.minsheng.watch.VotePattern.Minute;
import org.minsheng.watch.VotePattern.Staff;
import org.minsheng.watch.VotePatterns;

@Component
@RequiredArgsConstructor
class JdbcVotePatterns implements VotePatterns {

	private static final String MINUTES = """
			select date_trunc('minute', cast_at) as minute, count(*) as ballots from cast_note where round_id = :round
			group by minute order by ballots desc, minute limit :most
			""";

	private static final String DEVICES = """
			select count(*)::integer from cast_note where round_id = :round group by device order by count(*) desc limit :most
			""";

	private static final String HOURS = """
			select extract(hour from cast_at at time zone :zone)::integer as hour, count(*) as ballots
			from cast_note where round_id = :round group by hour order by hour
			""";

	private static final String STAFF = """
			select m.name, count(*) filter (where deed = 'HELP') as helped, count(*) filter (where deed = 'PAPER') as papers,
				count(*) filter (where deed = 'ENTRY') as entered
			from (select helper as who, 'HELP' as deed from assistance where round_id = :round
				union all select paper_by, 'PAPER' from voter where round_id = :round and paper_by is not null
				union all select verified_by, 'ENTRY' from voter where round_id = :round and source = 'AT_THE_WINDOW') deeds
			join member m on m.id = deeds.who group by m.id, m.name order by count(*) desc, m.name
			""";

	private final JdbcClient database;

	@Override
	public VotePattern of(RoundId round, int most) {
		var ballots = of(round, "select count(*) from cast_note where round_id = :round").query(Integer.class).single();
		var devices = of(round, DEVICES).param("most", most).query(Integer.class).list();
		return new VotePattern(ballots, minutes(round, most), devices, hours(round), staff(round));
	}

	private List<Minute> minutes(RoundId round, int most) {
		return of(round, MINUTES).param("most", most).query((columns, number) -> minute(new Row(columns))).list();
	}

	private List<Hour> hours(RoundId round) {
		return of(round, HOURS).param("zone", Deadlines.BEIJING.getId()).query((columns, number) -> hour(new Row(columns))).list();
	}

	private List<Staff> staff(RoundId round) {
		return of(round, STAFF).query((columns, number) -> staff(new Row(columns))).list();
	}

	private static Minute minute(Row row) throws SQLException {
		return new Minute(row.instant("minute"), row.number("ballots"));
	}

	private static Hour hour(Row row) throws SQLException {
		return new Hour(row.number("hour"), row.number("ballots"));
	}

	private static Staff staff(Row row) throws SQLException {
		return new Staff(row.text("name"), row.number("helped"), row.number("papers"), row.number("entered"));
	}

	private StatementSpec of(RoundId round, String statement) {
		return database.sql(statement).param("round", round.value());
	}

}
