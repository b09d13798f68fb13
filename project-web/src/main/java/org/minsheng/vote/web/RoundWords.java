package org.minsheng.vote.web;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Crumb;
import org.minsheng.page.Fact;
import org.minsheng.page.Words;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.RoundOrigin;
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
		return organisation.nameOf(scope);
	}

	/** What to do with the paper. */
	public String task(RoundTerms terms) {
		return words.of("vote.task." + terms.form(),
				terms.form() == BallotForm.KNAPSACK ? terms.budget() : String.valueOf(terms.most()));
	}

	public String rule(String name) {
		return words.of("vote.rule." + name);
	}

	public String period(VotingRound round) {
		var terms = round.getTerms();
		return round.getOrigin().map(this::heldOn).orElseGet(() -> words.of("vote.period", terms.opensOn(), terms.lastDay()));
	}

	private String heldOn(RoundOrigin origin) {
		return origin.dates() == null ? words.of("vote.file.noDates") : words.of("vote.file.dates", origin.dates());
	}

	/** The way to a page about the round. */
	List<Crumb> crumbs(VotingRound round, String here) {
		return List.of(new Crumb(words.of("nav.votes"), "/votes"), new Crumb(round.getTitle(), "/votes/" + round.getCode()),
				new Crumb(words.of(here), null));
	}

	List<Fact> facts(VotingRound round) {
		var facts = round.getOrigin().map(origin -> heldElsewhere(round, origin)).orElseGet(() -> held(round));
		facts.add(new Fact(words.of("vote.rule"), rule(round.getTerms().rule()), parameters(round.getTerms())));
		facts.addAll(limits.facts(round));
		facts.add(new Fact(words.of("vote.ties"), ties(round)));
		return facts;
	}

	private List<Fact> held(VotingRound round) {
		var terms = round.getTerms();
		var facts = new ArrayList<Fact>();
		facts.add(new Fact(words.of("vote.area"), place(round.getScope()), words.of("vote.age", String.valueOf(terms.minimumAge()))));
		facts.add(new Fact(words.of("vote.dates"), period(round)));
		facts.add(new Fact(words.of("vote.budget"), words.yuan(terms.budget())));
		facts.add(new Fact(words.of("vote.ballot"), task(terms)));
		return facts;
	}

	private List<Fact> heldElsewhere(VotingRound round, RoundOrigin origin) {
		var facts = new ArrayList<Fact>();
		facts.add(new Fact(words.of("vote.file"), origin.fileName(), words.of("vote.file.when", words.date(origin.importedAt()))));
		facts.add(new Fact(words.of("vote.dates"), period(round)));
		facts.add(new Fact(words.of("vote.ballot"), words.say(round.getTerms().form()),
				words.of("vote.file.ballots", String.valueOf(origin.ballots()))));
		facts.add(new Fact(words.of("vote.budget"), words.yuan(round.getTerms().budget())));
		if (origin.currency() != null && !origin.currency().equals("CNY"))
			facts.add(new Fact(words.of("vote.file.currency"), words.of("vote.file.currency.text", origin.currency())));
		return facts;
	}

	/** The exact name and parameters, for whoever repeats the count. */
	private static String parameters(RoundTerms terms) {
		var text = new StringBuilder(terms.rule());
		terms.selectionRule().parameters().forEach((name, value) -> text.append("; ").append(name).append(" = ").append(value));
		return text.toString();
	}

	/** Some rules ask first which is cheaper and which has more votes; the order decides what is still equal. */
	private String ties(VotingRound round) {
		var order = order(round);
		return round.getTerms().selectionRule().usualTieBreak().criteria().isEmpty() ? order : words.of("vote.ties.first", order);
	}

	private String order(VotingRound round) {
		if (round.getTerms().ties() == TieOrder.DRAWN) return words.of("vote.ties.drawn", round.getTerms().drawSource());
		return words.of(round.getOrigin().isPresent() ? "vote.ties.file" : "vote.ties.published");
	}

}
