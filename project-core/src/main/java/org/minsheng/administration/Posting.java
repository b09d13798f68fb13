package org.minsheng.administration;

import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;

/** In what kind of place a role is held. */
public enum Posting {

	COMMUNITY, OFFICE_OR_DISTRICT, DISTRICT, NOWHERE;

	public static Posting of(Role role) {
		return switch (role) {
			case RESIDENT, COMMUNITY_STATION, COMMUNITY_PARTY -> COMMUNITY;
			case SOCIAL_AFFAIRS, CONSTRUCTION, LOGISTICS, FINANCE, LEADING_GROUP, AUDITOR, ADMIN -> OFFICE_OR_DISTRICT;
			case DISTRICT -> DISTRICT;
			case PUBLIC, SYSTEM -> NOWHERE;
		};
	}

	public boolean fits(Scope place) {
		return switch (this) {
			case COMMUNITY -> place.community() != null;
			case OFFICE_OR_DISTRICT -> place.community() == null;
			case DISTRICT -> place.office() == null;
			case NOWHERE -> false;
		};
	}

}
