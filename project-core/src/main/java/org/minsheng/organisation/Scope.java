package org.minsheng.organisation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A part of the organisation: a whole district, one of its offices, or one community. Roles, budgets, batches and rules
 * hold within a scope.
 *
 * @param office absent for a whole district
 * @param community absent for a whole district or office
 */
public record Scope(String district, @Nullable String office, @Nullable String community) implements Serializable {

	public Scope {
		if (office == null && community != null) {
			throw new IllegalArgumentException("A community belongs to an office: " + community);
		}
	}

	public static Scope of(DistrictId district) {
		return new Scope(district.value(), null, null);
	}

	/** Whether the other scope is this one or lies within it. */
	public boolean covers(Scope other) {
		return district.equals(other.district) && (office == null || office.equals(other.office))
				&& (community == null || community.equals(other.community));
	}

	public boolean isCommunity() {
		return community != null;
	}

	/** The same place seen from the level at which its programme selects projects. */
	public Scope at(SelectionLevel level) {
		return new Scope(district, level == SelectionLevel.OFFICE ? office : null, null);
	}

	/** The codes from the district down, joined by slashes. */
	public String key() {
		return Stream.of(district, office, community).filter(code -> code != null).collect(Collectors.joining("/"));
	}

	/** The place whose codes these are. */
	public static Scope ofKey(String key) {
		var codes = Arrays.copyOf(key.split("/", 3), 3);
		return new Scope(codes[0], codes[1], codes[2]);
	}

	public CommunityId communityId() {
		return new CommunityId(Objects.requireNonNull(community, "not a community"));
	}

}
