package org.minsheng.selection;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Equal shares from the filter to the last completion. */
class SharingOut {

	private static final long FEN_PER_UNIT = 100;

	private final EqualShares rule;

	private final Election election;

	private final Progress progress;

	private final long allowed;

	private SharesRun run;

	private SharesRun spare;

	private boolean complete = true;

	SharingOut(EqualShares rule, Election election, Selection selection) {
		this.rule = rule;
		this.election = election;
		this.progress = new Progress(election, selection);
		refuseFiltered();
		progress.fillFloors();
		this.allowed = progress.left().fen();
		var plays = new boolean[election.size()];
		progress.open().filter(index -> !progress.isBarred(index)).forEach(index -> plays[index] = true);
		var support = new Support(election, rule.utility(), index -> plays[index]);
		var tieBreak = selection.tieBreak().among(election);
		this.run = new SharesRun(support, tieBreak);
		this.spare = new SharesRun(support, tieBreak);
	}

	private void refuseFiltered() {
		if (rule.filter() == 0) return;
		progress.open().filter(this::isFiltered).forEach(index -> progress.passOver(index, Verdict.TOO_FEW_VOTES_FOR_PRICE));
	}

	/** Whether votes/voters < cost/(filter × budget). */
	private boolean isFiltered(int index) {
		var votes = product(election.votes(index), election.getBudget().fen()).multiply(BigInteger.valueOf(rule.filter()));
		return votes.compareTo(product(election.candidate(index).cost().fen(), election.voters())) < 0;
	}

	private static BigInteger product(long one, long other) {
		return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
	}

	Outcome outcome() {
		var everythingFits = everythingFits();
		run.at(start(), allowed, progress.room().copy());
		if (rule.completion() != EqualShares.Completion.NONE && !everythingFits) raise();
		var shares = new Shares(run);
		fundPaid(shares);
		if (rule.thenByVotes() || everythingFits) fundByVotes();
		refuseOthers(shares);
		return progress.outcome(Optional.of(shares), complete);
	}

	private Fraction start() {
		var voters = Math.max(1, election.voters());
		return switch (rule.start()) {
			case EXACT -> Fraction.of(allowed, voters);
			case WHOLE_UNITS -> Fraction.of(allowed / (FEN_PER_UNIT * voters) * FEN_PER_UNIT, 1);
		};
	}

	/** Where nobody has to be left out, Add1 leaves nobody out. */
	private boolean everythingFits() {
		if (rule.completion() == EqualShares.Completion.NONE) return false;
		return progress.open().mapToLong(index -> election.candidate(index).cost().fen()).sum() <= allowed;
	}

	private void raise() {
		var step = Fraction.of(rule.step().fen(), 1);
		for (int runs = 1; run.isShortOfMoney() && !stands(); runs++) {
			if (runs >= rule.mostRuns()) {
				complete = false;
				return;
			}
			if (!spare.at(run.endowment.plus(step), allowed, progress.room().copy())) return;
			var last = run;
			run = spare;
			spare = last;
		}
	}

	private boolean stands() {
		return rule.completion() == EqualShares.Completion.ADD1_UNTIL_EXHAUSTIVE && isExhaustive();
	}

	private boolean isExhaustive() {
		var left = allowed - run.spent();
		var room = progress.room().copy();
		for (int round = 0; round < run.rounds; round++) room.take(election.candidate(run.winners[round]));
		return progress.open()
			.filter(index -> !run.funds(index) && election.candidate(index).cost().fen() <= left)
			.allMatch(
					index -> room.bars(election.candidate(index)));
	}

	private void fundPaid(Shares shares) {
		run.ties.forEach(progress::note);
		for (int round = 0; round < run.rounds; round++) {
			var share = shares.share(run.winners[round]);
			progress.fund(run.winners[round], Verdict.FUNDED, Optional.empty(), Optional.of(share));
		}
	}

	private void fundByVotes() {
		for (int index : progress.openByVotes()) {
			if (progress.fits(index) && !progress.isBarred(index)) progress.fund(index, Verdict.FUNDED_FROM_REST);
		}
	}

	private void refuseOthers(Shares shares) {
		progress.openByScore().forEach(index -> {
			if (progress.isBarred(index)) progress.refuse(index);
			else if (!shares.canBeSupported(election.candidate(index))) progress.lose(index, Verdict.NO_VOTES, List.of());
			else
				progress.lose(index, Verdict.SUPPORTERS_CANNOT_PAY, shares.insteadOf(index));
		});
	}

}
