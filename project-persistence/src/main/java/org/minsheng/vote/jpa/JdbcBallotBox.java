package org.minsheng.vote.jpa;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import org.minsheng.vote.Ballot;
import org.minsheng.vote.BallotBox;
import org.minsheng.vote.PublishedBallot;
import org.minsheng.vote.RoundId;

@Component
@RequiredArgsConstructor
class JdbcBallotBox implements BallotBox {

	private static final String PUT = """
			insert into ballot (round_id, link, receipt, vote, points) values (:round, :link, :receipt, :vote, :points)
			on conflict (round_id, link) do update set receipt = excluded.receipt, vote = excluded.vote, points = excluded.points
			""";

	private static final String PUBLISH = """
			insert into published_ballot (round_id, receipt, vote, points)
			select round_id, receipt, vote, points from ballot where round_id = :round order by receipt collate "C"
			""";

	private static final String COUNT = """
			select (select count(*) from ballot where round_id = :round)
				+ (select count(*) from published_ballot where round_id = :round)
			""";

	private final JdbcClient database;

	@Override
	public void open(RoundId round, String key) {
		of(round, "insert into vote_key (round_id, key) values (:round, :key)").param("key", key).update();
	}

	@Override
	public Optional<String> key(RoundId round) {
		return of(round, "select key from vote_key where round_id = :round").query(String.class).optional();
	}

	@Override
	public void put(RoundId round, String link, PublishedBallot ballot) {
		of(round, PUT).param("link", link)
			.param("receipt", ballot.receipt())
			.param("vote", ballot.ballot().vote())
			.param("points", ballot.ballot().pointsGiven())
			.update();
	}

	@Override
	public void publish(RoundId round) {
		of(round, PUBLISH).update();
		burn(round);
	}

	@Override
	public void burn(RoundId round) {
		Stream.of("delete from ballot where round_id = :round", "delete from vote_key where round_id = :round")
			.forEach(delete -> of(round, delete).update());
	}

	@Override
	public List<PublishedBallot> published(RoundId round) {
		return of(round, "select receipt, vote, points from published_ballot where round_id = :round order by receipt collate \"C\"")
			.query((columns, number) -> new PublishedBallot(columns.getString("receipt"),
					Ballot.read(columns.getString("vote"), columns.getString("points"))))
			.list();
	}

	@Override
	public int count(RoundId round) {
		return of(round, COUNT).query(Integer.class).single();
	}

	private StatementSpec of(RoundId round, String statement) {
		return database.sql(statement).param("round", round.value());
	}

}
