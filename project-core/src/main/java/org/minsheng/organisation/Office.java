package org.minsheng.organisation;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** A sub-district office (办事处, 街道, 镇街) of a district. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Office {

	private OfficeId id;

	private DistrictId district;

	private String name;

	/** Begins the codes of the office's projects, notices and batches: {@code KC}. */
	private String codePrefix;

	public Office(OfficeId id, DistrictId district, String name, String codePrefix) {
		this.id = id;
		this.district = district;
		this.name = name;
		this.codePrefix = codePrefix;
	}

	public Scope scope() {
		return new Scope(district.value(), id.value(), null);
	}

}
