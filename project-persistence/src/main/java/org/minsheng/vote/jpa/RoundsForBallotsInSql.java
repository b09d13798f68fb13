package org.minsheng.vote.jpa;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.persistence.EntityManager;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

import org.minsheng.vote.RoundId;
import org.minsheng.vote.VotingRound;

/**
 * Holds the row, so that the round does not close while a ballot goes in, and reads the round itself only when it has changed:
 * in the days in which it stands open it never does.
 */
@RequiredArgsConstructor
class RoundsForBallotsInSql implements RoundsForBallots {

	/** More are never open at once. */
	private static final int MOST = 100;

	private static final String HOLD = "select id, version from voting_round where code = :code for share";

	private final Map<RoundId, VotingRound> read = new ConcurrentHashMap<>();

	private final JdbcClient database;

	private final EntityManager workspace;

	private record Held(RoundId round, int version) {
	}

	@Override
	public Optional<VotingRound> findByCodeForBallot(String code) {
		Assert.state(TransactionSynchronizationManager.isActualTransactionActive(), "A row is held only within a transaction");
		return database.sql(HOLD)
			.param("code", code)
			.query((row, number) -> new Held(new RoundId(row.getObject("id", UUID.class)), row.getInt("version")))
			.optional()
			.map(this::round);
	}

	private VotingRound round(Held held) {
		var known = read.get(held.round());
		return known != null && Integer.valueOf(held.version()).equals(known.getVersion()) ? known : fresh(held.round());
	}

	/** Apart from the workspace: nobody changes what others read. */
	private VotingRound fresh(RoundId id) {
		var round = workspace.find(VotingRound.class, id);
		workspace.detach(round);
		if (read.size() >= MOST) read.clear();
		read.put(id, round);
		return round;
	}

}
