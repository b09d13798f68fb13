package org.minsheng.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The affordable set with the highest sum of scores, exactly; of several the cheapest, of these the one that the order of
 * the tie-break prefers: whose best-placed candidate, among those in which the sets differ, comes first.
 */
public record BestValue() implements Rule {

	@Override
	public String name() {
		return "best-value";
	}

	@Override
	public Map<String, String> parameters() {
		return Map.of();
	}

	@Override
	public TieBreak usualTieBreak() {
		return TieBreak.AS_LISTED;
	}

	@Override
	public Outcome select(Election election, Selection selection) {
		var progress = new Progress(election, selection);
		var best = new BestSet(election, selection, progress.open().toArray()).find();
		best.chosen().stream().sorted(byScore(election, selection)).forEach(index -> progress.fund(index, Verdict.FUNDED));
		if (best.rivals().size() > 1) progress.note(best.rivals());
		progress.openByScore().forEach(index -> refuse(progress, index));
		return progress.outcome(Optional.empty(), best.complete());
	}

	private static Comparator<Integer> byScore(Election election, Selection selection) {
		Comparator<Integer> byScore = Comparator.comparing(election::score);
		return byScore.reversed().thenComparing(selection.tieBreak().among(election));
	}

	private static void refuse(Progress progress, int index) {
		if (progress.isBarred(index) || progress.isDearerThanBudget(index)) progress.refuse(index);
		else if (progress.election().score(index).signum() <= 0) progress.lose(index, Verdict.NO_VOTES, List.of());
		else
			progress.lose(index, Verdict.NOT_IN_BEST_SET, progress.inTheWayOf(index));
	}

}
