package org.minsheng.vote.jpa;

import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.Row;
import org.minsheng.vote.Assistance;
import org.minsheng.vote.Assistances;
import org.minsheng.vote.AssistedVoter;
import org.minsheng.vote.RoundId;

@Component
@RequiredArgsConstructor
class JdbcAssistances implements Assistances {

	private static final String ADD = """
			insert into assistance (round_id, voter_id, helper, place, helped_at) values (:round, :voter, :helper, :place, :at)
			""";

	private static final String LIST = """
			select v.number, m.name as helper, a.place, a.helped_at, v.voted_at
			from assistance a join voter v on v.id = a.voter_id join member m on m.id = a.helper
			where a.round_id = :round order by a.helped_at, v.number
			""";

	private final JdbcClient database;

	@Override
	public void add(Assistance assistance) {
		database.sql(ADD)
			.param("round", assistance.round().value())
			.param("voter", assistance.voter().value())
			.param("helper", assistance.helper().value())
			.param("place", assistance.place())
			.param("at", assistance.at().atOffset(ZoneOffset.UTC))
			.update();
	}

	@Override
	public List<AssistedVoter> of(RoundId round) {
		return database.sql(LIST).param("round", round.value()).query((columns, number) -> line(new Row(columns))).list();
	}

	private static AssistedVoter line(Row row) throws SQLException {
		return new AssistedVoter(row.text("number"), row.text("helper"), row.text("place"), row.instant("helped_at"),
				row.instantOrNull("voted_at") != null);
	}

}
