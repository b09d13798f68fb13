package org.minsheng.project.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.Refused;
import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.member.Actor;
import org.minsheng.page.Choice;
import org.minsheng.page.Crumb;
import org.minsheng.page.Typed;
import org.minsheng.page.Words;
import org.minsheng.process.Moving;
import org.minsheng.project.AdoptingProposals;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.ProgrammeYears;
import org.minsheng.project.Project;
import org.minsheng.proposal.DeskProposal;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalMove;
import org.minsheng.proposal.ProposalStatus;
import org.minsheng.proposal.ReadingDeskProposals;
import org.minsheng.proposal.TrackingCode;

/** Fills the page on which a project is made of requests, and makes it. */
@Component
@RequiredArgsConstructor
class Adoptions {

	private final ReadingDeskProposals proposals;

	private final AdoptingProposals adopting;

	private final ProgrammeYears years;

	private final Moving moving;

	private final Words words;

	private final Clock clock;

	/** @throws Refused where the request cannot be adopted, or not by this actor */
	AdoptionForm prefilled(String code, Actor actor) {
		return prefilled(code, ProposalMove.ADOPT, actor);
	}

	/** @throws Refused where no further project can be made of the request, or not by this actor */
	AdoptionForm prefilledAgain(String code, Actor actor) {
		return prefilled(code, ProposalMove.SPLIT, actor);
	}

	private AdoptionForm prefilled(String code, ProposalMove move, Actor actor) {
		var proposal = read(code, actor).proposal();
		Refused.ifAny(moving.whyNot(proposal, move, actor));
		return AdoptionForm.of(proposal, years.open(proposal.getScope(), clock.instant()));
	}

	String page(String code, Actor actor, Model model) {
		model.addAttribute("path", "adoption");
		return page(code, "desk.adopt", actor, model);
	}

	String pageAgain(String code, Actor actor, Model model) {
		model.addAttribute("path", "split");
		return page(code, "desk.split", actor, model);
	}

	private String page(String code, String key, Actor actor, Model model) {
		var record = read(code, actor);
		var title = record.proposal().getWish().title();
		model.addAttribute("code", code);
		model.addAttribute("key", key);
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"),
				new Crumb(title, "/desk/proposals/" + code), new Crumb(words.of(key), null)));
		model.addAttribute("requests", requests(record));
		model.addAttribute("types", Choice.of(words, ProjectType.values()));
		model.addAttribute("themes", Choice.of(words, Theme.values()));
		model.addAttribute("urgencies", Choice.of(words, Urgency.values()));
		model.addAttribute("units", Choice.of(words, Beneficiaries.Unit.values()));
		return "desk/proposals/adoption";
	}

	Project adopt(AdoptionForm form, Actor actor) {
		var ids = Objects.requireNonNull(form.requests())
			.stream()
			.map(code -> read(code, actor).proposal().getId())
			.collect(Collectors.toSet());
		return adopting.adopt(ids, form.draft(), actor, clock.instant());
	}

	Project split(String code, AdoptionForm form, Actor actor) {
		return adopting.split(read(code, actor).proposal().getId(), form.draft(), Typed.tidy(form.reason()), actor,
				clock.instant());
	}

	/** The request itself and the other accepted ones of the community, the most alike first. */
	private static List<Choice> requests(DeskProposal record) {
		var others = record.alike()
			.stream()
			.map(DeskProposal.Alike::proposal)
			.filter(other -> other.getStatus() == ProposalStatus.ACCEPTED);
		return Stream.concat(Stream.of(record.proposal()), others).map(Adoptions::choice).toList();
	}

	private static Choice choice(Proposal proposal) {
		var wish = proposal.getWish();
		return new Choice(proposal.getTrackingCode().value(), wish.title() + " · " + wish.place());
	}

	private DeskProposal read(String code, Actor actor) {
		return TrackingCode.parse(code).flatMap(parsed -> proposals.read(parsed, actor)).orElseThrow();
	}

}
