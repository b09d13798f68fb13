package org.minsheng.memory;

import java.util.Optional;

import org.minsheng.member.Member;
import org.minsheng.member.MemberId;
import org.minsheng.member.Members;

class InMemoryMembers implements Members {

	private final Shelf<MemberId, Member> shelf = new Shelf<>();

	@Override
	public Optional<Member> findById(MemberId id) {
		return shelf.find(id);
	}

	@Override
	public Optional<Member> findByUsername(String username) {
		return shelf.all().filter(member -> member.getUsername().equals(username)).findFirst();
	}

	@Override
	public Member save(Member member) {
		return shelf.put(member.getId(), member);
	}

	@Override
	public long count() {
		return shelf.all().count();
	}

}
