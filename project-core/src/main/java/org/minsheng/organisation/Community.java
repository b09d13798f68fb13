package org.minsheng.organisation;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** A community (社区) with its workstation, residents' committee and Party organisation. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Community {

	private CommunityId id;

	private OfficeId office;

	private DistrictId district;

	private String name;

	public Community(CommunityId id, OfficeId office, DistrictId district, String name) {
		this.id = id;
		this.office = office;
		this.district = district;
		this.name = name;
	}

	public Scope scope() {
		return new Scope(district.value(), office.value(), id.value());
	}

}
