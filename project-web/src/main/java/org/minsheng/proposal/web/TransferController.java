package org.minsheng.proposal.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.SiteAddress;
import org.minsheng.page.Typed;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.ProposalMove;
import org.minsheng.proposal.SortingProposals;

/** The workstation hands a request to the body whose duty it is, with a letter to print. */
@Controller
@RequestMapping("/desk/proposals/{code}")
@RequiredArgsConstructor
class TransferController {

	private final DeskProposalPages pages;

	private final SortingProposals sorting;

	private final Attempt attempt;

	private final SiteAddress site;

	private final Clock clock;

	@PostMapping("/transfer")
	String handOver(@PathVariable String code, @Valid TransferForm transferForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var id = pages.id(code, actor);
		if (attempt.succeeds(errors, () -> handOver(id, transferForm, actor))) {
			return Attempt.redirect("/desk/proposals/" + code, "desk.proposal.answered.TRANSFER", flash);
		}
		Again.mark(model, response);
		return pages.show(code, "transfer", actor, model);
	}

	@GetMapping("/letter")
	String letter(@PathVariable String code, Actor actor, Model model) {
		var record = pages.read(code, actor);
		var handedOver = record.deeds()
			.stream()
			.filter(deed -> deed.action().equals(ProposalMove.TRANSFER.name()))
			.findFirst()
			.orElseThrow();
		model.addAttribute("record", record);
		model.addAttribute("deed", handedOver);
		model.addAttribute("address", site.of("/track/" + code));
		return "desk/proposals/letter";
	}

	private void handOver(ProposalId id, TransferForm form, Actor actor) {
		sorting.transfer(id, Typed.tidy(form.body()), Typed.tidy(form.why()), actor, clock.instant());
	}

}
