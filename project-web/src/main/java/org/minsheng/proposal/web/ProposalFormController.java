package org.minsheng.proposal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Attempt;
import org.minsheng.page.Choice;
import org.minsheng.photo.PhotoId;
import org.minsheng.photo.Photos;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.SubmittingProposals;

/** A resident says what is wrong and what would help. */
@Controller
@RequestMapping("/proposals/new")
@RequiredArgsConstructor
class ProposalFormController {

	private final SubmittingProposals submitting;

	private final Organisation organisation;

	private final Photos photos;

	private final Attempt attempt;

	private final Clock clock;

	@ModelAttribute("communities")
	List<Choice> communities(Actor actor) {
		return organisation.communities()
			.stream()
			.filter(community -> actor.holds(Role.RESIDENT, community.scope()))
			.map(community -> new Choice(community.getId().value(), community.getName()))
			.toList();
	}

	@GetMapping
	String form(Actor actor, Model model) {
		if (actor.id() == null) {
			return "forward:/proposals/guest";
		}
		var own = actor.grants().stream().map(Grant::scope).map(Scope::community).filter(Objects::nonNull).findFirst();
		model.addAttribute("proposalForm", ProposalForm.emptyIn(own.orElse(null)));
		return "proposals/new";
	}

	@PostMapping
	String submit(@Valid ProposalForm proposalForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response) {
		var submitted = new Proposal[1];
		if (attempt.succeeds(errors, () -> submitted[0] = submit(proposalForm, actor))) {
			return "redirect:/proposals/sent/" + submitted[0].getTrackingCode().value();
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		model.addAttribute("invalid", true);
		return "proposals/new";
	}

	private Proposal submit(ProposalForm form, Actor actor) {
		var place = Optional.ofNullable(form.community())
			.flatMap(code -> organisation.community(new CommunityId(code)))
			.map(Community::scope)
			.orElseThrow();
		var kept = form.pictures().stream().map(this::keep).toList();
		return submitting.submit(place, form.wish(), Source.web(actor.member()), kept, actor, clock.instant());
	}

	private PhotoId keep(MultipartFile picture) {
		try {
			return photos.keep(picture.getBytes());
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
