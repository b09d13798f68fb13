package org.minsheng.vote.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.MemberRefusal;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Choice;
import org.minsheng.page.Words;
import org.minsheng.selection.Rule;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.MakingRounds;
import org.minsheng.vote.Standing;
import org.minsheng.vote.StandingProjects;
import org.minsheng.vote.TieOrder;
import org.minsheng.vote.VoteRoles;
import org.minsheng.vote.VotingRound;

/** Prepares the making of a round for the place where the actor may make one, and makes it. */
@Component
@RequiredArgsConstructor
class RoundMaking {

	/** Whoever has several places makes rounds for the widest, whose projects lie in the others too. */
	private static final Comparator<Scope> WIDEST_FIRST = Comparator
		.<Scope>comparingInt(scope -> scope.office() == null ? 0 : scope.community() == null ? 1 : 2)
		.thenComparing(Scope::toString);

	private final MakingRounds making;

	private final StandingProjects standing;

	private final RoundWords rounds;

	private final Words words;

	private final Clock clock;

	boolean mayMake(Actor actor) {
		return area(actor).isPresent();
	}

	/**
	 * @throws org.minsheng.Refused where there is no such place
	 */
	String page(Actor actor, Model model) {
		var area = require(actor);
		model.addAttribute("place", rounds.place(area));
		model.addAttribute("standing", standing.within(area, MakingRounds.STANDING).stream().map(this::choice).toList());
		model.addAttribute("forms", Choice.of(words, BallotForm.values()));
		model.addAttribute("tieOrders", Choice.of(words, TieOrder.values()));
		model.addAttribute("rules", rules());
		return "desk/votes/new";
	}

	/** Every rule to choose from. */
	List<Choice> rules() {
		return Rule.NAMES.stream()
			.map(name -> new Choice(name, rounds.rule(name)))
			.toList();
	}

	VotingRound make(RoundForm form, Actor actor) {
		return making.make(require(actor), form.tidyTitle(), form.terms(), form.chosen(), actor, clock.instant());
	}

	private Choice choice(Standing one) {
		return new Choice(one.code(), words.of("vote.standing", one.code(), one.title(), one.community(), one.cost()));
	}

	/** The place for which the actor makes rounds. */
	static Scope require(Actor actor) {
		return area(actor).orElseThrow(() -> MemberRefusal.NOT_YOUR_ROLE.refusal().asException());
	}

	private static Optional<Scope> area(Actor actor) {
		return actor.grants()
			.stream()
			.filter(grant -> VoteRoles.MAKERS.contains(grant.role()))
			.map(Grant::scope)
			.min(WIDEST_FIRST);
	}

}
