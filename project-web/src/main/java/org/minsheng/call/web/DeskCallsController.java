package org.minsheng.call.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.call.CallId;
import org.minsheng.call.PublishingCalls;
import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Choice;

/** Calls for requests at the desk. */
@Controller
@RequestMapping("/desk/calls")
@RequiredArgsConstructor
class DeskCallsController {

	private final PublishingCalls publishing;

	private final CallPages pages;

	private final Attempt attempt;

	private final Clock clock;

	@ModelAttribute("places")
	List<Choice> places(Actor actor) {
		return pages.places(actor);
	}

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute(CallForm.empty());
		model.addAttribute("calls", pages.latest(actor));
		return "desk/calls";
	}

	@PostMapping
	String publish(@Valid CallForm callForm, BindingResult errors, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> publish(callForm, actor))) {
			return Attempt.redirect("/desk/calls", "call.published", flash);
		}
		Again.mark(model, response);
		model.addAttribute("calls", pages.latest(actor));
		return "desk/calls";
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		publishing.withdraw(new CallId(id), actor, clock.instant());
		return Attempt.redirect("/desk/calls", "call.withdrawn", flash);
	}

	private void publish(CallForm form, Actor actor) {
		var communities = Objects.requireNonNull(form.communities()).stream().map(pages::scope).toList();
		publishing.publish(communities, form.draft(), actor, clock.instant());
	}

}
