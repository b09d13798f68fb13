package org.minsheng.desk.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.delivery.Working;
import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.project.Projects;

/** 城建办 agrees that works may start. */
@Controller
@RequestMapping("/desk/projects/{code}/countersignature")
@RequiredArgsConstructor
class CountersignatureController {

	private final ProjectDesk desk;

	private final Projects projects;

	private final Working working;

	private final Clock clock;

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		return desk.ask("countersignature", code, model);
	}

	@PostMapping
	String sign(@PathVariable String code, Actor actor, RedirectAttributes flash) {
		working.countersign(projects.findByCode(code).orElseThrow().getId(), actor, clock.instant());
		return Attempt.redirect("/desk/projects/" + code, "desk.done", flash);
	}

}
