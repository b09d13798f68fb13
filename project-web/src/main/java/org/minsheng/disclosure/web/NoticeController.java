package org.minsheng.disclosure.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.notice.Notices;
import org.minsheng.notice.Objecting;
import org.minsheng.page.Attempt;

/** One notice, and objections to it by anybody while it runs. */
@Controller
@RequestMapping("/notices/{code}")
@RequiredArgsConstructor
class NoticeController {

	private final NoticePages pages;

	private final Notices notices;

	private final Objecting objecting;

	private final Attempt attempt;

	private final Clock clock;

	/** What somebody who objects fills in. */
	record ObjectionForm(@NotBlank(message = "{objection.words.missing}") @Size(max = 1000) String words,
			@Size(max = 100) @Nullable String contact) {
	}

	@GetMapping
	String show(@PathVariable String code, Model model) {
		model.addAttribute("page", pages.of(code).orElseThrow());
		model.addAttribute("objectionForm", new ObjectionForm("", null));
		return "notices/show";
	}

	@PostMapping("/objections")
	String object(@PathVariable String code, @Valid ObjectionForm objectionForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var notice = notices.findByCode(code).orElseThrow();
		boolean done = attempt.succeeds(errors, () -> objecting.object(notice.getId(), objectionForm.words().strip(),
				objectionForm.contact(), actor, clock.instant()));
		if (done) {
			return Attempt.redirect("/notices/" + code + "#objections", "objection.sent", flash);
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		model.addAttribute("page", pages.of(code).orElseThrow());
		model.addAttribute("invalid", true);
		return "notices/show";
	}

}
