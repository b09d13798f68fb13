package org.minsheng.selection;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.minsheng.selection.Decision.Taken;

/**
 * Most votes first, within the budget.
 *
 * @param skips whether one that does not fit is passed over; else it ends the list. Who is withdrawn or barred by a
 * constraint never ends it.
 * @param threshold who scores less does not take part
 * @param topUpPercent where the list ends: the one that ended it is funded after all if this much of its price is left,
 * and a reserve pays the rest (Poznań: 80); 0 for never
 */
public record ByVotes(boolean skips, Threshold threshold, int topUpPercent) implements Rule {

	public static final ByVotes SKIPPING = new ByVotes(true, Threshold.NONE, 0);

	public static final ByVotes STOPPING = new ByVotes(false, Threshold.NONE, 0);

	public ByVotes {
		if (topUpPercent < 0 || topUpPercent > 100) throw new IllegalArgumentException("Not a percentage: " + topUpPercent);
		if (skips && topUpPercent > 0) throw new IllegalArgumentException("Only a list that ends can be topped up");
	}

	public ByVotes from(Threshold threshold) {
		return new ByVotes(skips, threshold, topUpPercent);
	}

	/** The same with what it takes to top up the one that ended the list. */
	public ByVotes toppedUpFrom(int percent) {
		return new ByVotes(skips, threshold, percent);
	}

	@Override
	public String name() {
		return skips ? "greedy" : "greedy-no-skip";
	}

	@Override
	public Map<String, String> parameters() {
		var parameters = new LinkedHashMap<String, String>();
		parameters.put("threshold", threshold.toString());
		parameters.put("top-up-percent", Integer.toString(topUpPercent));
		return parameters;
	}

	@Override
	public TieBreak usualTieBreak() {
		return TieBreak.AS_LISTED;
	}

	@Override
	public Outcome select(Election election, Selection selection) {
		var progress = new Progress(election, selection);
		refuseUnderThreshold(progress);
		progress.fillFloors();
		walk(progress, progress.openByVotes());
		return progress.outcome(Optional.empty(), true);
	}

	private void refuseUnderThreshold(Progress progress) {
		var least = threshold.of(progress.election());
		progress.open()
			.filter(index -> progress.election().score(index).compareTo(least) < 0)
			.forEach(
					index -> progress.passOver(index, Verdict.UNDER_THRESHOLD));
	}

	private void walk(Progress progress, List<Integer> byVotes) {
		var end = List.<Taken>of();
		for (int index : byVotes) {
			if (!end.isEmpty()) progress.lose(index, Verdict.AFTER_THE_END, end);
			else if (progress.isBarred(index)) progress.refuse(index);
			else if (progress.fits(index)) progress.fund(index, Verdict.FUNDED);
			else {
				if (!skips) end = List.of(taking(progress.election().candidate(index)));
				if (isToppedUp(progress, index)) progress.fund(index, Verdict.TOPPED_UP);
				else
					progress.refuse(index);
			}
		}
	}

	private static Taken taking(Candidate candidate) {
		return new Taken(candidate, candidate.cost());
	}

	private boolean isToppedUp(Progress progress, int index) {
		if (topUpPercent == 0) return false;
		var needed = BigInteger.valueOf(progress.election().candidate(index).cost().fen()).multiply(BigInteger.valueOf(topUpPercent));
		return BigInteger.valueOf(progress.left().fen()).multiply(BigInteger.valueOf(100)).compareTo(needed) >= 0;
	}

}
