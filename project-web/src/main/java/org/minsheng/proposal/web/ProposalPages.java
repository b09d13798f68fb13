package org.minsheng.proposal.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Choice;
import org.minsheng.photo.PhotoId;
import org.minsheng.proposal.ProposalDraft;
import org.minsheng.proposal.ProposalDrafts;
import org.minsheng.security.UnsentForm;

/** Fills the page of the request form: what was typed before, the map, and what is like it. */
@Component
@RequiredArgsConstructor
class ProposalPages {

	private final Organisation organisation;

	private final ProposalDrafts drafts;

	private final CommunityMaps maps;

	private final SimilarRequests similar;

	/** With what the session's end has interrupted, or else the draft, or else empty. */
	String fresh(Actor actor, Model model, HttpServletRequest request) {
		if (actor.id() == null) {
			return page(ProposalForm.emptyIn(null), List.of(), actor, model);
		}
		var draft = drafts.of(actor.member());
		draft.map(ProposalDraft::savedAt).ifPresent(at -> model.addAttribute("savedAt", at));
		var form = UnsentForm.take(request, "/proposals/new")
			.map(Typing::form)
			.or(() -> draft.map(ProposalForm::of))
			.orElseGet(() -> ProposalForm.emptyIn(own(actor).orElse(null)));
		return page(form, List.of(), actor, model);
	}

	String again(ProposalForm form, List<PhotoId> photos, Actor actor, Model model) {
		return page(form, photos, actor, model);
	}

	private String page(ProposalForm form, List<PhotoId> photos, Actor actor, Model model) {
		if (!model.containsAttribute("proposalForm")) {
			model.addAttribute("proposalForm", form);
		}
		model.addAttribute("communities", communities(actor));
		model.addAttribute("kept", photos.stream().map(PhotoId::value).toList());
		model.addAttribute("map", maps.of(form.community()).map(map -> map.marked(form)).orElse(null));
		model.addAttribute("similar", similar.to(form.community(), form.title(), actor));
		model.addAttribute("owner", actor.id() == null ? "" : actor.member().value());
		return "proposals/new";
	}

	private List<Choice> communities(Actor actor) {
		return organisation.communities()
			.stream()
			.filter(community -> actor.holds(Role.RESIDENT, community.scope()))
			.map(community -> new Choice(community.getId().value(), community.getName()))
			.toList();
	}

	private static Optional<String> own(Actor actor) {
		return actor.grants().stream().map(Grant::scope).map(Scope::community).filter(Objects::nonNull).findFirst();
	}

}
