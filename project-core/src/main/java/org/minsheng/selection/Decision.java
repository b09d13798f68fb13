package org.minsheng.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.minsheng.money.Money;

/**
 * One row of a result.
 *
 * @param votes how many ballots name the candidate
 * @param score what it counted with: its votes, points or declared score
 * @param left the budget left after this decision
 * @param because who stood in the way, heaviest first, with the money each of them took; empty for winners
 * @param label the group that has the floor or ceiling which decided
 * @param share what its supporters paid, where equal shares decided for it
 */
public record Decision(Candidate candidate, Verdict verdict, long votes, BigDecimal score, Money left, List<Taken> because,
		Optional<Label> label, Optional<Share> share) {

	/** The money a winner took from what a loser would have needed. */
	public record Taken(Candidate by, Money amount) {}

	/**
	 * What supporters pay for a winner under equal shares, in fen.
	 *
	 * @param perPoint what one unit of support costs: for approvals the share of a supporter who pays in full, else the
	 * price of a point
	 * @param inFull how many pay that
	 * @param withTheirLast how many pay less, with all they have left
	 */
	public record Share(Fraction perPoint, long inFull, long withTheirLast) {}

	/** The same where so much is left. */
	Decision leaving(Money left) {
		return new Decision(candidate, verdict, votes, score, left, because, label, share);
	}

	public boolean isFunded() {
		return verdict.isFunded();
	}

}
