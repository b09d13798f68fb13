package org.minsheng.paper.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Typed;
import org.minsheng.paper.HandingPapers;
import org.minsheng.paper.web.PaperForms.BackForm;
import org.minsheng.paper.web.PaperForms.InForm;
import org.minsheng.paper.web.PaperForms.OutForm;

/** At the window: a sheet goes out, comes in, or is taken back. */
@Controller
@RequestMapping("/desk/votes/{code}/papers")
@RequiredArgsConstructor
class HandingController {

	private final PaperPages pages;

	private final HandingPapers handing;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/out")
	String handOut(@PathVariable String code, @Valid OutForm outForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return attempt.succeeds(errors, () -> handing.handOut(code, outForm.handout(), actor, clock.instant()))
				? done(code, "papers.out.done", flash)
				: again(code, actor, model, response);
	}

	@PostMapping("/in")
	String handIn(@PathVariable String code, @Valid InForm inForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return attempt.succeeds(errors, () -> handing.handIn(code, Typed.tidy(inForm.cameIn()), actor, clock.instant()))
				? done(code, "papers.in.done", flash)
				: again(code, actor, model, response);
	}

	@PostMapping("/back")
	String takeBack(@PathVariable String code, @Valid BackForm backForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return attempt.succeeds(errors, () -> handing.takeBack(code, Typed.tidy(backForm.takenFrom()), actor, clock.instant()))
				? done(code, "papers.back.done", flash)
				: again(code, actor, model, response);
	}

	private static String done(String code, String key, RedirectAttributes flash) {
		return Attempt.redirect("/desk/votes/" + code + "/papers", key, flash);
	}

	private String again(String code, Actor actor, Model model, HttpServletResponse response) {
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

}
