package org.minsheng.proposal.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.minsheng.member.Actor;
import org.minsheng.proposal.TrackingCode;

/** Anybody follows a request by its code. */
@Controller
@RequiredArgsConstructor
class TrackController {

	private final Tracks tracks;

	private final TrackPages pages;

	@GetMapping("/track")
	String ask(@RequestParam(required = false) @Nullable String code, Model model) {
		var parsed = code == null ? null : TrackingCode.parse(code).flatMap(tracks::of).orElse(null);
		if (parsed != null) {
			return "redirect:/track/" + parsed.code();
		}
		model.addAttribute("asked", code);
		return "proposals/ask";
	}

	@GetMapping("/track/{code}")
	String show(@PathVariable String code, Actor actor, Model model) {
		return pages.show(TrackingCode.parse(code).orElseThrow(), actor, model);
	}

	@GetMapping("/proposals/sent/{code}")
	String sent(@PathVariable String code, Model model) {
		model.addAttribute("track", TrackingCode.parse(code).flatMap(tracks::of).orElseThrow());
		return "proposals/sent";
	}

}
