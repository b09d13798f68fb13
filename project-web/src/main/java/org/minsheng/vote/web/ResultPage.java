package org.minsheng.vote.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;

/**
 * A result as it is shown.
 *
 * @param rows in the order of decisions
 * @param reserve what the reserve adds for a topped-up winner
 * @param compared a sentence where voters' preference decided between two rules, or none
 * @param unmet a sentence for each floor that could not be filled
 * @param ties a sentence for each
 * @param rules the rules side by side, the published one first
 */
record ResultPage(List<Row> rows, Money spent, Money left, Money reserve, boolean complete, List<String> compared,
		List<String> unmet, List<String> ties, List<RuleRow> rules) {

	public List<Row> won() {
		return rows.stream().filter(Row::funded).toList();
	}

	public List<Row> lost() {
		return rows.stream().filter(row -> !row.funded()).toList();
	}

	/** One decision; share says what supporters paid, where equal shares decided. */
	record Row(int place, String code, String title, Money cost, String score, boolean funded, String why, @Nullable String share,
			Money left) {
	}

	/**
	 * What another rule makes of the same ballots.
	 *
	 * @param common how many winners it shares with the published rule
	 * @param satisfied how many voters named at least one winner
	 * @param spending by community, in words
	 */
	record RuleRow(String name, List<String> winners, Money cost, int common, long satisfied, List<String> spending) {
	}

}
