package org.minsheng.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way to select, with all its parameters: what is published before a vote. The variant decides the winners, so two
 * rules with different parameters are two rules.
 */
public sealed interface Rule permits ByVotes, EqualShares, BestValue {

	/** The short name by which the command line and files know the rule; parameters may differ from that name's usual ones. */
	String name();

	/** Every parameter, in a fixed order, as it is published. */
	Map<String, String> parameters();

	/** The tie-break that belongs to the rule where nothing else was published. */
	TieBreak usualTieBreak();

	Outcome select(Election election, Selection selection);

	/** Every rule that can be asked for by its name, with its usual parameters. */
	List<Rule> USUAL = List.of(ByVotes.SKIPPING, ByVotes.STOPPING, EqualShares.PLAIN, EqualShares.ADD1, EqualShares.ADD1.compared(),
			EqualShares.ADD1_THEN_VOTES, EqualShares.UNTIL_EXHAUSTIVE, new BestValue());

	/** Their names. */
	List<String> NAMES = USUAL.stream().map(Rule::name).toList();

	static Optional<Rule> named(String name) {
		return USUAL.stream().filter(rule -> rule.name().equals(name)).findFirst();
	}

}
