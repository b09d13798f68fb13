package org.minsheng.vote.web;

import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.page.Choice;
import org.minsheng.page.Words;
import org.minsheng.vote.DraftPolicy;
import org.minsheng.vote.LimitKind;
import org.minsheng.vote.RoundLimit;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.web.LimitForms.GroupForm;
import org.minsheng.vote.web.LimitForms.LimitForm;

/** Fills the part of a draft's page where its limits are set. */
@Component
@RequiredArgsConstructor
class LimitPages {

	private final LimitWords limits;

	private final Words words;

	void fill(VotingRound round, Actor actor, Model model) {
		model.addAttribute("limits", DraftPolicy.whyNotChange(round, actor).isEmpty());
		model.addAttribute("labels", labels(round));
		if (!model.containsAttribute("limitForm")) model.addAttribute("limitForm", new LimitForm(null, null, null));
		if (!model.containsAttribute("groupForm")) model.addAttribute("groupForm", new GroupForm(List.of()));
	}

	/** Every community, type and theme that a candidate has. */
	private List<Choice> labels(VotingRound round) {
		return Stream.of(LimitKind.values())
			.flatMap(kind -> round.getCandidates()
				.stream()
				.flatMap(one -> one.group(kind).stream())
				.distinct()
				.sorted()
				.map(value -> choice(kind, value)))
			.toList();
	}

	private Choice choice(LimitKind kind, String value) {
		var label = limits.label(new RoundLimit(kind, value, null, null).label());
		return new Choice(kind + ":" + value, words.of("vote.limit.of", words.of("vote.limit." + kind), label));
	}

}
