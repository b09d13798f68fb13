package org.minsheng.proposal.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Pin;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.ProposalStatus;
import org.minsheng.proposal.Proposals;

interface JpaProposals extends Proposals, Repository<Proposal, ProposalId> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Proposal p where p.id = :id")
	Optional<Proposal> findForUpdate(ProposalId id);

	@Override
	default List<Proposal> findNeighbours(Proposal proposal, int ofEach) {
		return findNeighbours(proposal.getId().value(), proposal.getScope().communityId().value(),
				proposal.getWish().title(), proposal.getPin().map(Pin::longitude).orElse(null),
				proposal.getPin().map(Pin::latitude).orElse(null), NEAR_METRES / Pin.METRES_PER_MICRODEGREE, ofEach);
	}

	/**
	 * Each of the three kinds by itself, so that an index may lead to it.
	 * @param reach in microdegrees of latitude
	 */
	@NativeQuery("""
			select p.* from proposal p where p.id <> :id and p.id in (
				(select q.id from proposal q, (select any_one(bigrams_in(:community, :title)) as question offset 0) asked
				where q.title_grams @@ asked.question and q.id <> :id
					and q.status in ('SUBMITTED', 'NEED_INFO', 'DECLINE_PROPOSED', 'ACCEPTED')
				order by ts_rank(q.title_grams, asked.question) desc, q.submitted_at desc limit :each)
				union all
				(select q.id from proposal q
				where q.community = :community and q.id <> :id
					and q.status in ('SUBMITTED', 'NEED_INFO', 'DECLINE_PROPOSED', 'ACCEPTED')
					and sqrt(power(q.pin_latitude - cast(:latitude as integer), 2)
						+ power((q.pin_longitude - cast(:longitude as integer)) * cosd(q.pin_latitude / 1e6), 2)) < :reach
				order by abs(q.pin_latitude - :latitude) + abs(q.pin_longitude - :longitude) limit :each)
				union all
				(select q.id from proposal q
				where q.community = :community and q.id <> :id
					and q.status in ('SUBMITTED', 'NEED_INFO', 'DECLINE_PROPOSED', 'ACCEPTED')
				order by q.submitted_at desc limit :each))
			""")
	List<Proposal> findNeighbours(UUID id, String community, String title, @Nullable Integer longitude,
			@Nullable Integer latitude, double reach, int each);

	@Override
	@Query("select p from Proposal p where p.status = :status and p.answerDue <= :now order by p.answerDue")
	List<Proposal> findDue(ProposalStatus status, Instant now);

	@Override
	@Query("select p from Proposal p where p.source.submitter = :submitter")
	List<Proposal> findBySubmitter(MemberId submitter);

	@Override
	@Query("select min(p.answerDue) from Proposal p where p.status = :status")
	Optional<Instant> findNextDue(ProposalStatus status);

}
