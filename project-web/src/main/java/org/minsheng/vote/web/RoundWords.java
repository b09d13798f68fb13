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
import org.minsheng.selection.EqualShares;
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

	private final RoundSums sums;

	private final Words words;

	public String place(Scope scope) {
		return organisation.nameOf(scope);
	}

	/** The area that votes, or where the file says that the vote was. */
	public String place(VotingRound round) {
		return round.getOrigin().map(this::heldAt).orElseGet(() -> place(round.getScope()));
	}

	private String heldAt(RoundOrigin origin) {
		return origin.place() == null ? words.of("vote.file.noPlace") : origin.place();
	}

	/** What to do with the paper. */
	public String task(RoundTerms terms) {
		return words.of("vote.task." + terms.form(),
				terms.form() == BallotForm.KNAPSACK ? terms.budget() : String.valueOf(terms.most()));
	}

	public String rule(String name) {
		return words.of("vote.rule." + name);
	}

	/** The command that counts the exported ballots again. */
	public String recount(RoundTerms terms) {
		var command = new StringBuilder("java -jar minsheng.jar tally ballots.pb --rule ").append(terms.rule());
		if (!(terms.selectionRule() instanceof EqualShares)) return command.toString();
		var shares = terms.shares();
		if (shares.step() != null) command.append(" --step ").append(shares.step().yuan().toPlainString());
		if (shares.start() != null) command.append(" --start ").append(EqualShares.word(shares.start()));
		if (shares.filter() > 0) command.append(" --filter ").append(shares.filter());
		if (shares.utility() != null) command.append(" --utility ").append(EqualShares.word(shares.utility()));
		return command.toString();
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
		facts.add(new Fact(words.of("vote.file.place"), place(round)));
		facts.add(new Fact(words.of("vote.dates"), period(round)));
		facts.add(new Fact(words.of("vote.ballot"), words.say(round.getTerms().form()),
				words.of("vote.file.ballots", String.valueOf(origin.ballots()))));
		facts.add(new Fact(words.of("vote.budget"), sums.say(round, round.getTerms().budget()),
				origin.currency() == null ? words.of("vote.file.noCurrency") : null));
		return facts;
	}

	/** The exact name and parameters, for whoever repeats the count, and what each means. */
	private String parameters(RoundTerms terms) {
		var text = new StringBuilder(terms.rule());
		terms.selectionRule()
			.parameters()
			.forEach((name, value) -> text.append("; ").append(name).append(" = ").append(value).append(gloss(name, value)));
		return text.toString();
	}

	/** A number is said by itself. */
	private String gloss(String name, String value) {
		var key = "vote.parameter." + name;
		var said = words.ifAny(key + "." + value);
		return said == null ? words.of("vote.parameter.number", words.of(key)) : words.of("vote.parameter.is", words.of(key), said);
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
