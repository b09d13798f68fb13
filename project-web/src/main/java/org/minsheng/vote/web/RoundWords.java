package org.minsheng.vote.web;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.organisation.DistrictId;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Fact;
import org.minsheng.page.Words;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.RoundTerms;
import org.minsheng.vote.TieOrder;
import org.minsheng.vote.VotingRound;

/** Says what was published of a round; templates reach it as {@code @roundWords}. */
@Component
@RequiredArgsConstructor
public class RoundWords {

	private final Organisation organisation;

	private final LimitWords limits;

	private final Words words;

	public String place(Scope scope) {
		if (scope.isCommunity()) return organisation.community(scope.communityId()).orElseThrow().getName();
		return scope.office() == null
				? organisation.district(new DistrictId(scope.district())).orElseThrow().getName()
				: organisation.office(new OfficeId(scope.office())).orElseThrow().getName();
	}

	/** What to do with the paper. */
	public String task(RoundTerms terms) {
		return words.of("vote.task." + terms.form(),
				terms.form() == BallotForm.KNAPSACK ? terms.budget() : String.valueOf(terms.most()));
	}

	public String rule(String name) {
		return words.of("vote.rule." + name);
	}

	public String period(RoundTerms terms) {
		return words.of("vote.period", terms.opensOn(), terms.lastDay());
	}

	List<Fact> facts(VotingRound round) {
		var terms = round.getTerms();
		var facts = new ArrayList<Fact>();
		facts.add(new Fact(words.of("vote.area"), place(round.getScope()), words.of("vote.age", String.valueOf(terms.minimumAge()))));
		facts.add(new Fact(words.of("vote.dates"), period(terms)));
		facts.add(new Fact(words.of("vote.budget"), words.yuan(terms.budget())));
		facts.add(new Fact(words.of("vote.ballot"), task(terms)));
		facts.add(new Fact(words.of("vote.rule"), rule(terms.rule()), parameters(terms)));
		facts.addAll(limits.facts(round));
		facts.add(new Fact(words.of("vote.ties"), ties(terms)));
		return facts;
	}

	/** The exact name and parameters, for whoever repeats the count. */
	private static String parameters(RoundTerms terms) {
		var text = new StringBuilder(terms.rule());
		terms.selectionRule().parameters().forEach((name, value) -> text.append("; ").append(name).append(" = ").append(value));
		return text.toString();
	}

	/** Some rules ask first which is cheaper and which has more votes; the order decides what is still equal. */
	private String ties(RoundTerms terms) {
		var order = terms.ties() == TieOrder.DRAWN
				? words.of("vote.ties.drawn", terms.drawSource())
				: words.of("vote.ties.published");
		return terms.selectionRule().usualTieBreak().criteria().isEmpty() ? order : words.of("vote.ties.first", order);
	}

}
