package org.minsheng.completion.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.completion.AuditDraw;
import org.minsheng.completion.DrawingAudits;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Attempt;

/** The auditor's samples: drawn with one press, recomputed by anybody. */
@Controller
@RequestMapping("/desk/audits")
@RequiredArgsConstructor
class AuditsController {

	private static final int SEED_BYTES = 16;

	private final SecureRandom random = new SecureRandom();

	private final DrawingAudits drawing;

	private final Clock clock;

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute("draws", audited(actor).stream().flatMap(place -> drawing.within(place).stream()).distinct().toList());
		model.addAttribute("year", Deadlines.day(clock.instant()).getYear());
		model.addAttribute("percent", AuditDraw.PERCENT);
		return "desk/audits";
	}

	@PostMapping
	String draw(@RequestParam int year, Actor actor, RedirectAttributes flash) {
		var seed = new byte[SEED_BYTES];
		random.nextBytes(seed);
		var draw = drawing.draw(audited(actor).get(0), year, HexFormat.of().formatHex(seed), actor, clock.instant());
		flash.addFlashAttribute("noticeArgs", new Object[] { String.valueOf(draw.lots().size()), String.valueOf(draw.chosen().size()) });
		return Attempt.redirect("/desk/audits", "audit.drawn", flash);
	}

	private static List<Scope> audited(Actor actor) {
		var places = actor.grants().stream().filter(grant -> grant.role() == Role.AUDITOR).map(Grant::scope).toList();
		if (places.isEmpty()) {
			throw MemberRefusal.NOT_YOUR_ROLE.refusal().asException();
		}
		return places;
	}

}
