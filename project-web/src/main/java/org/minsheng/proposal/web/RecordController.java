package org.minsheng.proposal.web;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Choice;
import org.minsheng.page.Stations;
import org.minsheng.page.Words;
import org.minsheng.proposal.Channel;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ReceivingProposals;
import org.minsheng.proposal.Submission;

/** The workstation takes a request down for a resident. */
@Controller
@RequestMapping("/desk/proposals/new")
@RequiredArgsConstructor
class RecordController {

	private final ReceivingProposals receiving;

	private final Organisation organisation;

	private final Stations stations;

	private final SendingForms sending;

	private final Pictures pictures;

	private final Attempt attempt;

	private final Words words;

	private final Clock clock;

	@ModelAttribute("communities")
	List<Choice> communities(Actor actor) {
		return stations.of(actor);
	}

	@ModelAttribute("channels")
	List<Choice> channels() {
		return Choice.of(words, EnumSet.complementOf(EnumSet.of(Channel.WEB, Channel.WECHAT)).toArray(Channel[]::new));
	}

	@GetMapping
	String form(Actor actor, Model model) {
		model.addAttribute(RecordForm.emptyIn(stations.of(actor).get(0).value()));
		return "desk/proposals/new";
	}

	@PostMapping
	String submit(@Valid RecordForm recordForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash,
			@RequestParam(required = false) @Nullable String then) {
		var submitted = attempt.made(errors, () -> submit(recordForm, actor));
		if (submitted.isEmpty()) {
			Again.mark(model, response);
			return "desk/proposals/new";
		}
		var code = submitted.get().getTrackingCode().value();
		if ("slip".equals(then)) {
			return "redirect:/track/" + code + "/slip";
		}
		flash.addFlashAttribute("noticeArgs", new Object[] { code });
		return Attempt.redirect("/desk/proposals/" + code, "desk.intake.done", flash);
	}

	private Proposal submit(RecordForm form, Actor actor) {
		var id = new CommunityId(Objects.requireNonNull(form.community()));
		var place = organisation.community(id).orElseThrow().scope();
		var token = FormToken.read(form.token());
		var submission = new Submission(place, form.wish(), form.source(), pictures.keep(form.photos()), null, null, token);
		var contact = form.contact(pictures.keepOne(form.scan()));
		return sending.once(token, () -> receiving.takeDown(submission, contact, actor, clock.instant()));
	}

}
