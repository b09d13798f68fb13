package org.minsheng.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.District;
import org.minsheng.organisation.DistrictId;
import org.minsheng.organisation.Office;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;

class InMemoryOrganisation implements Organisation {

	private final Shelf<DistrictId, District> districts = new Shelf<>();

	private final Shelf<OfficeId, Office> offices = new Shelf<>();

	private final Shelf<CommunityId, Community> communities = new Shelf<>();

	@Override
	public void save(District district) {
		districts.put(district.getId(), district);
	}

	@Override
	public void save(Office office) {
		offices.put(office.getId(), office);
	}

	@Override
	public void save(Community community) {
		communities.put(community.getId(), community);
	}

	@Override
	public Optional<District> district(DistrictId id) {
		return districts.find(id);
	}

	@Override
	public Optional<Office> office(OfficeId id) {
		return offices.find(id);
	}

	@Override
	public Optional<Community> community(CommunityId id) {
		return communities.find(id);
	}

	@Override
	public List<Community> communities() {
		return communities.all()
			.sorted(Comparator.comparing((Community one) -> one.getOffice().value()).thenComparing(Community::getName))
			.toList();
	}

	@Override
	public List<Office> offices() {
		return offices.all().sorted(Comparator.comparing(Office::getName)).toList();
	}

}
