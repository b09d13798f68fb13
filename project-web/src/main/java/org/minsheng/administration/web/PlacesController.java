package org.minsheng.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;

/** The offices and communities of an installation; more are added, none is renamed or removed. */
@Controller
@RequestMapping("/desk/places")
@RequiredArgsConstructor
class PlacesController {

	/** As it stands in addresses. */
	static final String CODE = "[a-z][a-z0-9-]{1,39}";

	private final PlacePages pages;

	private final Attempt attempt;

	@GetMapping
	String list(Actor actor, Model model) {
		return pages.fill(actor, model);
	}

	@PostMapping("/offices")
	String addOffice(@Valid OfficeForm officeForm, BindingResult errors, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> pages.add(officeForm, actor))) {
			return Attempt.redirect("/desk/places", "places.office.added", flash);
		}
		Again.mark(model, response);
		return pages.fill(actor, model);
	}

	@PostMapping("/communities")
	String addCommunity(@Valid CommunityForm communityForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> pages.add(communityForm, actor))) {
			return Attempt.redirect("/desk/places", "places.community.added", flash);
		}
		Again.mark(model, response);
		return pages.fill(actor, model);
	}

}
