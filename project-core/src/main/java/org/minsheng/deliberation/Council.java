package org.minsheng.deliberation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.minsheng.organisation.Scope;

/** The members' lists of all communities. */
public interface Council {

	/** @throws org.minsheng.Refused where somebody else has just put the same person on the list for some of the same days */
	void add(CouncilMember member);

	Optional<CouncilMember> findById(CouncilMemberId id);

	/** Everybody who ever stood on the community's list, by party and name. */
	List<CouncilMember> findByCommunity(Scope community);

	/** The member's term ends with the given day. */
	void endWith(CouncilMemberId id, LocalDate lastDay);

	/** Those whose term covers the day. */
	default List<CouncilMember> sittingOn(Scope community, LocalDate day) {
		return findByCommunity(community).stream().filter(member -> member.sitsOn(day)).toList();
	}

}
