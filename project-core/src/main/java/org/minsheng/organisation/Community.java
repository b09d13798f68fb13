package org.minsheng.organisation;

import java.util.Optional;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** A community (社区) with its workstation, residents' committee and Party organisation. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Community {

	private CommunityId id;

	private OfficeId office;

	private DistrictId district;

	private String name;

	/** Absent where nobody has drawn its map. */
	private @Nullable Bounds bounds;

	public Community(CommunityId id, OfficeId office, DistrictId district, String name) {
		this.id = id;
		this.office = office;
		this.district = district;
		this.name = name;
	}

	/** The same community on a map. */
	public Community within(Bounds area) {
		var drawn = new Community(id, office, district, name);
		drawn.bounds = area;
		return drawn;
	}

	public Optional<Bounds> getBounds() {
		return Optional.ofNullable(bounds);
	}

	public Scope scope() {
		return new Scope(district.value(), office.value(), id.value());
	}

}
