package org.minsheng.selection;

/** What is published before a vote: the rule with its parameters, the constraints, and how ties are decided. */
public record Selection(Rule rule, Constraints constraints, TieBreak tieBreak) {

	public static Selection by(Rule rule) {
		return new Selection(rule, Constraints.NONE, rule.usualTieBreak());
	}

	public Selection within(Constraints constraints) {
		return new Selection(rule, constraints, tieBreak);
	}

	public Selection deciding(TieBreak tieBreak) {
		return new Selection(rule, constraints, tieBreak);
	}

	public Outcome of(Election election) {
		return rule.select(election, this);
	}

}
