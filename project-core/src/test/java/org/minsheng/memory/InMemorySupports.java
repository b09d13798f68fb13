package org.minsheng.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.minsheng.member.MemberId;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.Supports;

class InMemorySupports implements Supports {

	private record Support(ProposalId proposal, MemberId member) {
	}

	private final Map<Support, Instant> supports = new LinkedHashMap<>();

	@Override
	public void add(ProposalId proposal, MemberId member, Instant at) {
		supports.putIfAbsent(new Support(proposal, member), at);
	}

	@Override
	public void remove(ProposalId proposal, MemberId member) {
		supports.remove(new Support(proposal, member));
	}

	@Override
	public boolean contains(ProposalId proposal, MemberId member) {
		return supports.containsKey(new Support(proposal, member));
	}

	@Override
	public int count(Collection<ProposalId> proposals) {
		return (int) supports.keySet()
			.stream()
			.filter(support -> proposals.contains(support.proposal()))
			.map(Support::member)
			.distinct()
			.count();
	}

	@Override
	public List<ProposalId> of(MemberId member) {
		return supports.keySet().stream().filter(support -> support.member().equals(member)).map(Support::proposal).toList();
	}

}
