package org.minsheng.vote.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.organisation.Scope;
import org.minsheng.page.Choice;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.selection.EqualShares.Start;
import org.minsheng.selection.Rule;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.Standing;
import org.minsheng.vote.TieOrder;

/** Fills the form of a draft. */
@Component
@RequiredArgsConstructor
class RoundFormPages {

	private final RoundWords rounds;

	private final Words words;

	/**
	 * The projects of one community.
	 *
	 * @param chosen how many of them are ticked
	 */
	record Group(String community, List<Choice> projects, long chosen) {
	}

	/** @param action where the form goes, and its page is */
	String form(Scope area, List<Standing> offered, String action, RoundForm form, Model model) {
		model.addAttribute("action", action);
		model.addAttribute("place", rounds.place(area));
		model.addAttribute("back", action.substring(0, action.lastIndexOf('/')));
		model.addAttribute("chosen", form.chosen());
		model.addAttribute("groups", groups(offered, form.chosen()));
		model.addAttribute("forms", Choice.of(words, BallotForm.values()));
		model.addAttribute("tieOrders", Choice.of(words, TieOrder.values()));
		model.addAttribute("rules", rules());
		model.addAttribute("starts", starts());
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"), new Crumb(words.of("desk.votes"), "/desk/votes")));
		return "desk/votes/form";
	}

	/** Every rule to choose from. */
	List<Choice> rules() {
		return Rule.NAMES.stream()
			.map(name -> new Choice(name, rounds.rule(name)))
			.toList();
	}

	/** The endowments that equal shares may begin with. */
	List<Choice> starts() {
		return Stream.of(Start.values()).map(start -> new Choice(start.name(), words.of("vote.parameter.start." + start))).toList();
	}

	private List<Group> groups(List<Standing> offered, List<String> chosen) {
		var communities = offered.stream().collect(Collectors.groupingBy(Standing::community, LinkedHashMap::new, Collectors.toList()));
		return communities.entrySet().stream().map(one -> group(one, chosen)).toList();
	}

	private Group group(Map.Entry<String, List<Standing>> community, List<String> chosen) {
		return new Group(community.getKey(), community.getValue().stream().map(this::choice).toList(),
				community.getValue().stream().filter(one -> chosen.contains(one.code())).count());
	}

	private Choice choice(Standing one) {
		return new Choice(one.code(), words.of("vote.standing", one.code(), one.title(), one.cost()));
	}

}
