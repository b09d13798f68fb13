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

	/** The names of the command line. */
	List<String> NAMES = List.of("greedy", "greedy-no-skip", "mes", "mes-add1", "mes-add1-comparison", "mes-add1u-exhaustive", "mes-iter1",
			"best-value");

	/** The rules by those names, with their usual parameters. */
	static Optional<Rule> named(String name) {
		return Optional.ofNullable(switch (name) {
			case "greedy" -> ByVotes.SKIPPING;
			case "greedy-no-skip" -> ByVotes.STOPPING;
			case "mes" -> EqualShares.PLAIN;
			case "mes-add1" -> EqualShares.ADD1;
			case "mes-add1-comparison" -> EqualShares.ADD1.compared();
			case "mes-add1u-exhaustive" -> EqualShares.ADD1_THEN_VOTES;
			case "mes-iter1" -> EqualShares.UNTIL_EXHAUSTIVE;
			case "best-value" -> new BestValue();
			default -> null;
		});
	}

}
