package org.minsheng.proposal.web;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Pin;
import org.minsheng.organisation.Scope;

/** The maps of the communities that have one. */
@Component
@RequiredArgsConstructor
class CommunityMaps {

	private final Organisation organisation;

	Optional<CommunityMap> of(@Nullable String community) {
		return community(community).flatMap(one -> one.getBounds().map(area -> CommunityMap.of(one.getId().value(), one.getName(), area)));
	}

	/** The map with the pin on it; nothing where there is no pin or no map. */
	Optional<CommunityMap> of(Scope place, @Nullable Pin pin) {
		return pin == null
				? Optional.empty()
				: community(place.community()).flatMap(one -> one.getBounds()
					.map(area -> CommunityMap.of(one.getId().value(), one.getName(), area).marked(pin, area)));
	}

	private Optional<Community> community(@Nullable String code) {
		return Optional.ofNullable(code).flatMap(known -> organisation.community(new CommunityId(known.replace("\0", ""))));
	}

}
