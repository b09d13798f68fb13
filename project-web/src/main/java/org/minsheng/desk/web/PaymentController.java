package org.minsheng.desk.web;

import java.time.Clock;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.completion.Paying;
import org.minsheng.completion.PaymentId;
import org.minsheng.completion.PaymentMove;
import org.minsheng.completion.Payments;
import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.project.Projects;

/** A payment on its way: checked, approved by a second person, paid, or given back. */
@Controller
@RequestMapping("/desk/payments/{id}/{move}")
@RequiredArgsConstructor
class PaymentController {

	private final Paying paying;

	private final Payments payments;

	private final Projects projects;

	private final Clock clock;

	@PostMapping
	String move(@PathVariable UUID id, @PathVariable PaymentMove move,
			@RequestParam(required = false) @Nullable String reason, Actor actor, RedirectAttributes flash) {
		var payment = new PaymentId(id);
		var now = clock.instant();
		switch (move) {
			case VERIFY -> paying.verify(payment, actor, now);
			case APPROVE -> paying.approve(payment, actor, now);
			case PAY -> paying.pay(payment, actor, now);
			case RETURN -> paying.giveBack(payment, reason == null ? "" : reason, actor, now);
		}
		var project = projects.findById(payments.findById(payment).orElseThrow().getProject()).orElseThrow();
		return Attempt.redirect("/desk/projects/" + project.getCode() + "#payments", "desk.done", flash);
	}

}
