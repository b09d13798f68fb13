package org.minsheng.feed.web;

import java.time.Clock;
import java.util.List;
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

import org.minsheng.feed.FeedId;
import org.minsheng.feed.FeedKey;
import org.minsheng.feed.ManagingFeeds;
import org.minsheng.member.Actor;
import org.minsheng.page.AdministeredPlaces;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Choice;
import org.minsheng.page.Words;
import org.minsheng.proposal.Channel;

/** The administrator's page of keys. A new key is shown once. */
@Controller
@RequestMapping("/desk/feeds")
@RequiredArgsConstructor
class FeedsController {

	private final ManagingFeeds managing;

	private final AdministeredPlaces places;

	private final Attempt attempt;

	private final Words words;

	private final Clock clock;

	@ModelAttribute("places")
	List<Choice> places(Actor actor) {
		return places.of(actor);
	}

	@ModelAttribute("channels")
	List<Choice> channels() {
		return Choice.of(words, Channel.HOTLINE, Channel.COMMUNITY_SITE, Channel.HOST_BODY, Channel.PARTY_REP);
	}

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute(FeedForm.empty());
		model.addAttribute("feeds", managing.of(actor));
		return "desk/feeds";
	}

	@PostMapping
	String make(@Valid FeedForm feedForm, BindingResult errors, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		var made = attempt.made(errors, () -> make(feedForm, actor));
		if (made.isEmpty()) {
			Again.mark(model, response);
			model.addAttribute("feeds", managing.of(actor));
			return "desk/feeds";
		}
		flash.addFlashAttribute("key", made.get().shown());
		return Attempt.redirect("/desk/feeds", "feed.made", flash);
	}

	@PostMapping("/{id}/revocation")
	String revoke(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		managing.revoke(new FeedId(id), actor, clock.instant());
		return Attempt.redirect("/desk/feeds", "feed.revoked.done", flash);
	}

	private FeedKey make(FeedForm form, Actor actor) {
		return managing.make(form.tidyName(), form.through(), places.scope(String.valueOf(form.place()), actor), actor,
				clock.instant());
	}

}
