package org.minsheng.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What changed in a draft, for the trail: each value that is another one, and which candidates went and came. */
final class Revision {

	private final List<String> changes = new ArrayList<>();

	private Revision() {
	}

	static String between(VotingRound before, String title, RoundTerms terms, List<RoundCandidate> candidates) {
		var revision = new Revision();
		var old = before.getTerms();
		revision.note(before.getTitle(), title);
		revision.note(rule(old), rule(terms));
		revision.note(old.budget().yuan().toPlainString(), terms.budget().yuan().toPlainString());
		revision.note(period(old), period(terms));
		revision.note(old.minimumAge(), terms.minimumAge());
		revision.note(old.drawSource(), terms.drawSource());
		revision.candidates(before.getCandidates(), candidates);
		return String.join("; ", revision.changes);
	}

	private static String rule(RoundTerms terms) {
		return "%s %d %s %s %s".formatted(terms.form(), terms.most(), terms.rule(), terms.selectionRule().parameters(), terms.ties());
	}

	private static String period(RoundTerms terms) {
		return terms.opensOn() + ".." + terms.lastDay();
	}

	private void note(@Nullable Object before, @Nullable Object after) {
		if (!Objects.equals(before, after)) changes.add(said(before) + " → " + said(after));
	}

	private static String said(@Nullable Object value) {
		return value == null ? "" : value.toString();
	}

	private void candidates(List<RoundCandidate> before, List<RoundCandidate> after) {
		before.stream().filter(one -> !after.contains(one)).forEach(one -> changes.add("− " + written(one)));
		after.stream().filter(one -> !before.contains(one)).forEach(one -> changes.add("+ " + written(one)));
	}

	private static String written(RoundCandidate one) {
		return one.code() + " " + one.cost().yuan().toPlainString();
	}

}
