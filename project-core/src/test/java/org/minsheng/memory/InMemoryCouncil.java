package org.minsheng.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.minsheng.deliberation.Council;
import org.minsheng.deliberation.CouncilMember;
import org.minsheng.deliberation.CouncilMemberId;
import org.minsheng.organisation.Scope;

class InMemoryCouncil implements Council {

	private final Shelf<CouncilMemberId, CouncilMember> shelf = new Shelf<>();

	@Override
	public void add(CouncilMember member) {
		shelf.put(member.id(), member);
	}

	@Override
	public Optional<CouncilMember> findById(CouncilMemberId id) {
		return shelf.find(id);
	}

	@Override
	public List<CouncilMember> findByCommunity(Scope community) {
		return shelf.all()
			.filter(member -> member.community().equals(community))
			.sorted(Comparator.comparing(CouncilMember::party).thenComparing(CouncilMember::name))
			.toList();
	}

	@Override
	public void endWith(CouncilMemberId id, LocalDate lastDay) {
		var member = shelf.find(id).orElseThrow();
		shelf.put(id, new CouncilMember(id, member.community(), member.name(), member.party(), member.representative(), member.from(),
				lastDay));
	}

}
