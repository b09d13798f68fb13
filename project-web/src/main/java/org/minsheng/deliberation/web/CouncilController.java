package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.deliberation.CouncilMemberId;
import org.minsheng.deliberation.KeepingCouncil;
import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;

/** The members of a community's council, by name; for those who keep the list and nobody else. */
@Controller
@RequestMapping("/desk/council")
@RequiredArgsConstructor
class CouncilController {

	private final CouncilPages pages;

	private final KeepingCouncil keeping;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String community, Actor actor, Model model) {
		return pages.list(community, actor, model);
	}

	@PostMapping
	String add(@Valid CouncilForm councilForm, BindingResult errors, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		var place = pages.place(councilForm.community(), actor);
		if (attempt.succeeds(errors, () -> keeping.add(councilForm.member(place), actor, clock.instant()))) {
			return Attempt.redirect("/desk/council?community=" + place.community(), "desk.council.added", flash);
		}
		Again.mark(model, response);
		return pages.list(place.community(), actor, model);
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		var place = keeping.end(new CouncilMemberId(id), actor, clock.instant());
		return Attempt.redirect("/desk/council?community=" + place.community(), "desk.council.ended", flash);
	}

}
