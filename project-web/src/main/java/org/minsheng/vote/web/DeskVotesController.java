package org.minsheng.vote.web;

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
import org.minsheng.vote.ReadingRounds;

/** The desk's rounds, and making one. */
@Controller
@RequestMapping("/desk/votes")
@RequiredArgsConstructor
class DeskVotesController {

	private final ReadingRounds reading;

	private final RoundMaking making;

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute("rounds", reading.atDesk(actor));
		model.addAttribute("mayMake", making.mayMake(actor));
		return "desk/votes/list";
	}

	@GetMapping("/new")
	String form(Actor actor, Model model) {
		var usual = RoundForm.usual();
		model.addAttribute("roundForm", usual);
		return making.page(usual, actor, model);
	}

	@PostMapping("/new")
	String make(@Valid RoundForm roundForm, BindingResult errors, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		var made = making.make(roundForm, errors, actor);
		if (made.isPresent()) return Attempt.redirect("/desk/votes/" + made.get().getCode(), "desk.vote.made", flash);
		Again.mark(model, response);
		return making.page(roundForm, actor, model);
	}

}
