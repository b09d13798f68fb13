package org.minsheng.proposal.jpa;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.member.MemberId;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.Supports;

@Component
@RequiredArgsConstructor
class JdbcSupports implements Supports {

	private final JdbcClient database;

	@Override
	public void add(ProposalId proposal, MemberId member, Instant at) {
		database.sql("insert into proposal_support values (?, ?, ?) on conflict do nothing")
			.params(proposal.value(), member.value(), Timestamp.from(at))
			.update();
	}

	@Override
	public void remove(ProposalId proposal, MemberId member) {
		database.sql("delete from proposal_support where proposal_id = ? and member_id = ?")
			.params(proposal.value(), member.value())
			.update();
	}

	@Override
	public boolean contains(ProposalId proposal, MemberId member) {
		return database.sql("select exists (select from proposal_support where proposal_id = ? and member_id = ?)")
			.params(proposal.value(), member.value())
			.query(Boolean.class)
			.single();
	}

	@Override
	public int count(Collection<ProposalId> proposals) {
		return database.sql("select count(distinct member_id) from proposal_support where proposal_id = any(?)")
			.param(proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
			.query(Integer.class)
			.single();
	}

	@Override
	public List<ProposalId> of(MemberId member) {
		return database.sql("select proposal_id from proposal_support where member_id = ? order by supported_at desc")
			.param(member.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(ProposalId::new)
			.toList();
	}

}
