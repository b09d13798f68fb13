package org.minsheng.desk.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.batch.ApprovingBatches;
import org.minsheng.batch.BalancingBatches;
import org.minsheng.batch.BatchId;
import org.minsheng.batch.Batches;
import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.project.Projects;

/** The batch as a whole: balance, freeze, approve, give back. */
@Controller
@RequestMapping("/desk/batches/{code}")
@RequiredArgsConstructor
class BatchMoveController {

	private final Batches batches;

	private final Projects projects;

	private final BalancingBatches balancing;

	private final ApprovingBatches approving;

	private final Clock clock;

	@PostMapping("/balancing")
	String balance(@PathVariable String code, Actor actor, RedirectAttributes flash) {
		balancing.begin(id(code), actor, clock.instant());
		return back(code, flash);
	}

	@PostMapping("/freeze")
	String freeze(@PathVariable String code, Actor actor, RedirectAttributes flash) {
		balancing.freeze(id(code), actor, clock.instant());
		return back(code, flash);
	}

	@PostMapping("/approval")
	String approve(@PathVariable String code, Actor actor, RedirectAttributes flash) {
		approving.approve(id(code), actor, clock.instant());
		return back(code, flash);
	}

	@PostMapping("/return")
	String giveBack(@PathVariable String code, @RequestParam(required = false) @Nullable String reason, Actor actor,
			RedirectAttributes flash) {
		approving.giveBack(id(code), reason == null ? "" : reason, actor, clock.instant());
		return back(code, flash);
	}

	@PostMapping("/items/{project}/withdrawal")
	String takeBack(@PathVariable String code, @PathVariable String project,
			@RequestParam(required = false) @Nullable String reason, Actor actor, RedirectAttributes flash) {
		balancing.takeBack(id(code), projects.findByCode(project).orElseThrow().getId(), reason == null ? "" : reason,
				actor, clock.instant());
		return back(code, flash);
	}

	private BatchId id(String code) {
		return batches.findByCode(code).orElseThrow().getId();
	}

	private static String back(String code, RedirectAttributes flash) {
		return Attempt.redirect("/desk/batches/" + code, "desk.done", flash);
	}

}
