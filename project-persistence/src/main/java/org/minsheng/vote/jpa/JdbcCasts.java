package org.minsheng.vote.jpa;

import java.time.Instant;
import java.time.ZoneOffset;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import org.minsheng.vote.Casts;
import org.minsheng.vote.RoundId;

@Component
@RequiredArgsConstructor
class JdbcCasts implements Casts {

	private static final String NUMBER_DEVICES = """
			update cast_note n set device = d.place::text
			from (select device, row_number() over (order by count(*) desc, device) as place
				from cast_note where round_id = :round group by device) d
			where n.round_id = :round and n.device = d.device
			""";

	private final JdbcClient database;

	@Override
	public void note(RoundId round, String device, Instant at) {
		of(round, "insert into cast_note (round_id, device, cast_at) values (:round, :device, :at)").param("device", device)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	@Override
	public void forgetDevices(RoundId round) {
		of(round, NUMBER_DEVICES).update();
	}

	@Override
	public void forget(RoundId round) {
		of(round, "delete from cast_note where round_id = :round").update();
	}

	private StatementSpec of(RoundId round, String statement) {
		return database.sql(statement).param("round", round.value());
	}

}
