package org.minsheng.organisation.jpa;

import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.data.repository.CrudRepository;
import org.springframework.stereotype.Component;

import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.District;
import org.minsheng.organisation.DistrictId;
import org.minsheng.organisation.Office;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;

/** One port over three small tables. */
@Component
@RequiredArgsConstructor
class JpaOrganisation implements Organisation {

	private final Districts districts;

	private final Offices offices;

	private final Communities communities;

	@Override
	public void save(District district) {
		districts.save(district);
	}

	@Override
	public void save(Office office) {
		offices.save(office);
	}

	@Override
	public void save(Community community) {
		communities.save(community);
	}

	@Override
	public Optional<District> district(DistrictId id) {
		return districts.findById(id);
	}

	@Override
	public Optional<Office> office(OfficeId id) {
		return offices.findById(id);
	}

	@Override
	public Optional<Community> community(CommunityId id) {
		return communities.findById(id);
	}

	@Override
	public List<Community> communities() {
		return communities.findAllByOrderByOfficeValueAscNameAsc();
	}

	@Override
	public List<Office> offices() {
		return offices.findAllByOrderByName();
	}

	interface Districts extends CrudRepository<District, DistrictId> {
	}

	interface Offices extends CrudRepository<Office, OfficeId> {

		List<Office> findAllByOrderByName();

	}

	interface Communities extends CrudRepository<Community, CommunityId> {

		List<Community> findAllByOrderByOfficeValueAscNameAsc();

	}

}
