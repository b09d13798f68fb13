package org.minsheng.vote.web;

import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.vote.CorrectingRolls;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.web.DeskForms.EndingForm;
import org.minsheng.vote.web.DeskForms.RenameForm;

/** Fills the pages of a roll and of one who stands on it. */
@Component
@RequiredArgsConstructor
class RollPages {

	private final CorrectingRolls correcting;

	private final Words words;

	String list(String code, String q, Actor actor, Model model) {
		var found = correcting.find(code, q, actor).orElseThrow();
		model.addAttribute("entries", found.entries());
		model.addAttribute("q", q);
		model.addAttribute("more", found.entries().size() == CorrectingRolls.MOST);
		model.addAttribute("most", String.valueOf(CorrectingRolls.MOST));
		common(found.round(), null, model);
		return "desk/votes/roll-list";
	}

	String entry(String code, String number, Actor actor, Model model) {
		var found = correcting.entry(code, number, actor).orElseThrow();
		var entry = found.entries().get(0);
		model.addAttribute("entry", entry);
		if (!model.containsAttribute("renameForm")) model.addAttribute("renameForm", new RenameForm(entry.name()));
		if (!model.containsAttribute("endingForm")) model.addAttribute("endingForm", new EndingForm(null));
		common(found.round(), words.of("desk.roll.entry", number), model);
		return "desk/votes/roll-entry";
	}

	private void common(VotingRound round, @Nullable String deeper, Model model) {
		model.addAttribute("round", round);
		model.addAttribute("correct", CorrectingRolls.mayCorrectIn(round.getStatus()));
		var at = "/desk/votes/" + round.getCode();
		var roll = new Crumb(words.of("desk.roll.correct"), deeper == null ? null : at + "/roll");
		var crumbs = List.of(new Crumb(words.of("nav.desk"), "/desk"), new Crumb(words.of("desk.votes"), "/desk/votes"),
				new Crumb(round.getCode(), at), roll);
		model.addAttribute("crumbs", deeper == null ? crumbs : Stream.concat(crumbs.stream(), Stream.of(new Crumb(deeper, null))).toList());
	}

}
