package org.minsheng.proposal.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.proposal.Match;
import org.minsheng.proposal.Matches;

/** What a title might repeat, for those who live or work in the community. */
@Component
@RequiredArgsConstructor
class SimilarRequests {

	private static final int MOST = 5;

	private final Matches matches;

	private final Organisation organisation;

	List<Match> to(@Nullable String community, @Nullable String title, Actor actor) {
		if (community == null || title == null) {
			return List.of();
		}
		return organisation.community(new CommunityId(community.replace("\0", "")))
			.filter(place -> actor.holds(Role.RESIDENT, place.scope()) || actor.isStaffOf(place.scope()))
			.map(place -> matches.of(place.getId(), title, MOST))
			.orElse(List.of());
	}

}
