package org.minsheng.proposal.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;
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
	@Query("select p from Proposal p where p.scope = :community and p.status in (SUBMITTED, NEED_INFO, DECLINE_PROPOSED, ACCEPTED) order by p.submittedAt")
	List<Proposal> findOpenIn(Scope community);

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
