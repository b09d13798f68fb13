package org.minsheng.completion.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.completion.Rating.Satisfaction;
import org.minsheng.completion.RatingProjects;
import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.project.Projects;

/** A resident says how the finished work is. */
@Controller
@RequiredArgsConstructor
class RatingController {

	private static final int LONGEST = 500;

	private final RatingProjects rating;

	private final Projects projects;

	private final Clock clock;

	@PostMapping("/projects/{code}/ratings")
	String rate(@PathVariable String code, @RequestParam(required = false) @Nullable Satisfaction satisfaction,
			@RequestParam(required = false) @Nullable String words, Actor actor, RedirectAttributes flash) {
		var project = projects.findByCode(code).orElseThrow();
		if (satisfaction == null) {
			return Attempt.redirect("/projects/" + code + "#ratings", "rating.missing", flash);
		}
		rating.rate(project.getId(), satisfaction, tidy(words), actor, clock.instant());
		return Attempt.redirect("/projects/" + code + "#ratings", "rating.sent", flash);
	}

	private static @Nullable String tidy(@Nullable String words) {
		if (words == null || words.isBlank()) {
			return null;
		}
		var tidy = words.strip();
		return tidy.substring(0, tidy.offsetByCodePoints(0, Math.min(LONGEST, tidy.codePointCount(0, tidy.length()))));
	}

}
