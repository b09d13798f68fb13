package org.minsheng.administration.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.administration.KeepingPlaces;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.DistrictId;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.AdministeredPlaces;
import org.minsheng.page.Choice;
import org.minsheng.page.Typed;

/** Shows and adds the places of an administrator. */
@Component
@RequiredArgsConstructor
class PlacePages {

	private final KeepingPlaces keeping;

	private final Organisation organisation;

	private final AdministeredPlaces places;

	private final Clock clock;

	String fill(Actor actor, Model model) {
		var offices = organisation.offices().stream().filter(office -> actor.holds(Role.ADMIN, office.scope())).toList();
		model.addAttribute("districts", places.of(actor).stream().filter(place -> !place.value().contains("/")).toList());
		model.addAttribute("offices", offices);
		model.addAttribute("officeChoices",
				offices.stream().map(office -> new Choice(office.getId().value(), office.getName())).toList());
		model.addAttribute("communities", organisation.communities());
		if (!model.containsAttribute("officeForm")) model.addAttribute(new OfficeForm(null, null, null, null));
		if (!model.containsAttribute("communityForm")) model.addAttribute(new CommunityForm(null, null, null));
		return "desk/places";
	}

	void add(OfficeForm form, Actor actor) {
		keeping.addOffice(new DistrictId(String.valueOf(form.district())), new OfficeId(String.valueOf(form.code())),
				Typed.tidy(form.name()),
				String.valueOf(form.prefix()), actor, clock.instant());
	}

	void add(CommunityForm form, Actor actor) {
		keeping.addCommunity(new OfficeId(String.valueOf(form.office())), new CommunityId(String.valueOf(form.communityCode())),
				Typed.tidy(form.communityName()),
				actor, clock.instant());
	}

}
