package org.minsheng.vote.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.MemberRefusal;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Attempt;
import org.minsheng.vote.ChoosingCandidates;
import org.minsheng.vote.MakingRounds;
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

	private final ChoosingCandidates choosing;

	private final RoundFormPages pages;

	private final RoundErrors problems;

	private final Attempt attempt;

	private final Clock clock;

	boolean mayMake(Actor actor) {
		return area(actor).isPresent();
	}

	/**
	 * @throws org.minsheng.Refused where there is no such place
	 */
	String page(RoundForm form, Actor actor, Model model) {
		var area = require(actor);
		return pages.form(area, choosing.offered(area), "/desk/votes/new", form, model);
	}

	/** Empty where something is wrong; everything that is stands among the form's errors. */
	Optional<VotingRound> make(RoundForm form, BindingResult errors, Actor actor) {
		var area = require(actor);
		var now = clock.instant();
		var terms = form.terms(Deadlines.day(now));
		problems.add(form, making.problems(area, terms, form.chosen(), now), errors);
		return attempt.made(errors, () -> making.make(area, form.tidyTitle(), terms, form.chosen(), actor, now));
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
