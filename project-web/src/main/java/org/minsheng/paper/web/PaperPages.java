package org.minsheng.paper.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.page.Choice;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.paper.Finding;
import org.minsheng.paper.PaperSheet;
import org.minsheng.paper.ReadingPapers;
import org.minsheng.paper.web.PaperForms.BackForm;
import org.minsheng.paper.web.PaperForms.EndForm;
import org.minsheng.paper.web.PaperForms.EntryForm;
import org.minsheng.paper.web.PaperForms.InForm;
import org.minsheng.paper.web.PaperForms.OutForm;
import org.minsheng.paper.web.PaperForms.PrintForm;
import org.minsheng.vote.RoundMove;
import org.minsheng.vote.VoteRoles;
import org.minsheng.vote.VotingRound;

/** Fills the desk's pages about papers. */
@Component
@RequiredArgsConstructor
class PaperPages {

	private final ReadingPapers reading;

	private final Words words;

	/** The round's papers and what is to be done with them. */
	String show(String code, Actor actor, Model model) {
		var papers = reading.atDesk(code, actor).orElseThrow();
		var round = papers.round();
		crumbs(round, words.of("papers.title"), model);
		model.addAttribute("papers", papers);
		model.addAttribute("keeper", is(VoteRoles.MAKERS, round, actor));
		model.addAttribute("reader", is(VoteRoles.READERS, round, actor));
		model.addAttribute("ender", is(RoundMove.END_COUNT.by(), round, actor));
		model.addAttribute("free", Optional.empty());
		unlessThere(model, "printForm", () -> new PrintForm(null));
		unlessThere(model, "outForm", () -> new OutForm(null, null, null));
		unlessThere(model, "inForm", () -> new InForm(null));
		unlessThere(model, "backForm", () -> new BackForm(null));
		unlessThere(model, "endForm", () -> new EndForm(null));
		return "desk/papers/show";
	}

	/** The sheet's projects in the sheet's own order, one field each. */
	String entry(String code, PaperSheet sheet, Actor actor, Model model) {
		var round = reading.atDesk(code, actor).orElseThrow().round();
		crumbs(round, words.of("papers.entry"), model);
		model.addAttribute("sheet", sheet);
		model.addAttribute("candidates", round.candidatesFor(sheet.serial()));
		model.addAttribute("findings", Choice.of(words, Finding.values()));
		unlessThere(model, "entryForm", EntryForm::empty);
		return "desk/papers/entry";
	}

	private void crumbs(VotingRound round, String here, Model model) {
		model.addAttribute("round", round);
		model.addAttribute("crumbs",
				List.of(new Crumb(words.of("desk.votes"), "/desk/votes"), new Crumb(round.getCode(), "/desk/votes/" + round.getCode()),
						new Crumb(here, null)));
	}

	private static boolean is(Set<Role> roles, VotingRound round, Actor actor) {
		return VoteRoles.allow(roles, round, actor);
	}

	private static void unlessThere(Model model, String name, Supplier<Object> form) {
		if (!model.containsAttribute(name)) model.addAttribute(name, form.get());
	}

}
