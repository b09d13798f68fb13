package org.minsheng.vote.jpa;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.vote.RoundId;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.VotingRounds;

interface JpaVotingRounds extends VotingRounds, RoundsForBallots, Repository<VotingRound, RoundId> {

	@Override
	@Query("""
			select r from VotingRound r where r.status <> IMPORTED
				and exists (select 1 from VotingRound s join s.candidates c where s.id = r.id and c.code in :codes)
			order by r.terms.opensAt desc, r.code desc
			""")
	List<VotingRound> findWithCandidates(Collection<String> codes);

	@Override
	@Query("select r from VotingRound r where r.status in (DRAFT, COUNTING, CLOSED) order by r.code")
	List<VotingRound> findWaiting();

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from VotingRound r where r.code = :code")
	Optional<VotingRound> findByCodeForUpdate(String code);

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from VotingRound r where r.status = ANNOUNCED and r.terms.opensAt <= :now order by r.terms.opensAt")
	List<VotingRound> findToOpen(Instant now);

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from VotingRound r where r.status = OPEN and r.terms.closesAt <= :now order by r.terms.closesAt")
	List<VotingRound> findToClose(Instant now);

	@Override
	@Query("select min(r.terms.opensAt) from VotingRound r where r.status = ANNOUNCED")
	Optional<Instant> findNextOpening();

	@Override
	@Query("select min(r.terms.closesAt) from VotingRound r where r.status = OPEN")
	Optional<Instant> findNextClosing();

	@Override
	@Query("select r from VotingRound r order by r.terms.opensAt desc, r.code desc")
	List<VotingRound> findAll();

}
