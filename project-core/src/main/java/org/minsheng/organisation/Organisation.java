package org.minsheng.organisation;

import java.util.List;
import java.util.Optional;

/** The districts, offices and communities that this installation serves. */
public interface Organisation {

	void save(District district);

	void save(Office office);

	void save(Community community);

	Optional<District> district(DistrictId id);

	Optional<Office> office(OfficeId id);

	Optional<Community> community(CommunityId id);

	/** All communities by office and name. */
	List<Community> communities();

	/** All offices by name. */
	List<Office> offices();

	/** What people call the place: its community's name, its office's or its district's. */
	default String nameOf(Scope place) {
		if (place.isCommunity()) return community(place.communityId()).orElseThrow().getName();
		return place.office() == null
				? district(new DistrictId(place.district())).orElseThrow().getName()
				: office(new OfficeId(place.office())).orElseThrow().getName();
	}

	/** The scope at which the given place's programme selects: its office, or its whole district. */
	default Scope selecting(Scope place) {
		return place.at(district(new DistrictId(place.district())).orElseThrow().getSelectionLevel());
	}

}
