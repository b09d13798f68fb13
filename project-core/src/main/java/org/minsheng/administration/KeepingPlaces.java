package org.minsheng.administration;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.DistrictId;
import org.minsheng.organisation.Office;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject;
import org.minsheng.trail.Trail;

/** The administrator adds offices and communities. Their codes stand in addresses and last, so there is no way to change one. */
@UseCase
@RequiredArgsConstructor
public class KeepingPlaces {

	private final Organisation organisation;

	private final Trail trail;

	/**
	 * An office of the district.
	 * @param codePrefix begins the codes of its projects; no two offices share it
	 */
	public Office addOffice(DistrictId district, OfficeId id, String name, String codePrefix, Actor actor, Instant at) {
		KeepingAccounts.onlyTheAdministrator(Scope.of(district), actor);
		if (organisation.office(id).isPresent()) {
			throw AdministrationRefusal.CODE_TAKEN.refusal(id.value()).asException();
		}
		if (organisation.offices().stream().anyMatch(other -> other.getCodePrefix().equals(codePrefix))) {
			throw AdministrationRefusal.CODE_TAKEN.refusal(codePrefix).asException();
		}
		var office = new Office(id, district, name, codePrefix);
		organisation.save(office);
		write(office.scope(), "ADD_OFFICE", name, actor, at);
		return office;
	}

	public Community addCommunity(OfficeId office, CommunityId id, String name, Actor actor, Instant at) {
		var above = organisation.office(office).orElseThrow();
		KeepingAccounts.onlyTheAdministrator(above.scope(), actor);
		if (organisation.community(id).isPresent()) {
			throw AdministrationRefusal.CODE_TAKEN.refusal(id.value()).asException();
		}
		var community = new Community(id, office, above.getDistrict(), name);
		organisation.save(community);
		write(community.scope(), "ADD_COMMUNITY", name, actor, at);
		return community;
	}

	private void write(Scope place, String action, String name, Actor actor, Instant at) {
		var subject = new Subject(Subject.Kind.PLACE, place.key());
		trail.record(subject, new Deed(actor.member().value(), Role.ADMIN.name(), action, null, null, null, name, at));
	}

}
