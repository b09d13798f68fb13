package org.minsheng.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.minsheng.selection.Decision.Share;
import org.minsheng.selection.Decision.Taken;

/** Who paid what under equal shares, in fen, exactly. Groups are those of {@link Election#groups()}, by their place there. */
public final class Shares {

	private static final int MOST_NAMED = 5;

	private final SharesRun run;

	private final ExactShares exact;

	Shares(SharesRun run) {
		this.run = run;
		this.exact = run.exact();
	}

	/** What each voter had to spend. */
	public Fraction endowment() {
		return run.endowment;
	}

	/** What one voter of the group paid for a winner; nothing for others. */
	public Fraction paid(int group, Candidate winner) {
		var index = run.support.election.indexOf(winner);
		return run.funds(index) ? exact.paid(group, run.roundOf[index]) : Fraction.ZERO;
	}

	/** What one voter of the group has left. */
	public Fraction left(int group) {
		return exact.leftBefore(group, run.rounds);
	}

	/** Whether anybody's ballot gives the candidate support that counts; a last choice is worth no Borda point. */
	public boolean canBeSupported(Candidate candidate) {
		return run.support.sum[run.support.election.indexOf(candidate)] > 0;
	}

	/** The winners in the order in which they were paid for. */
	public List<Candidate> paidFor() {
		return IntStream.range(0, run.rounds).mapToObj(round -> run.support.election.candidate(run.winners[round])).toList();
	}

	Share share(int winner) {
		var round = run.roundOf[winner];
		long full = 0, last = 0;
		for (int k = run.support.start[winner]; k < run.support.start[winner + 1]; k++) {
			var group = run.support.group[k];
			if (run.emptied[group] == round) last += run.support.ballots.voters(group);
			else if (run.emptied[group] > round) full += run.support.ballots.voters(group);
		}
		return new Share(exact.perPoint(round), full, last);
	}

	/** What a loser's supporters paid for instead, heaviest first. */
	List<Taken> insteadOf(int loser) {
		var taken = new ArrayList<Taken>();
		for (int round = 0; round < run.rounds; round++) {
			var paid = exact.paidBySupportersOf(loser, round);
			if (paid.signum() > 0) taken.add(new Taken(run.support.election.candidate(run.winners[round]), paid.asFen()));
		}
		taken.sort(Comparator.comparing(Taken::amount).reversed());
		return taken.subList(0, Math.min(MOST_NAMED, taken.size()));
	}

}
