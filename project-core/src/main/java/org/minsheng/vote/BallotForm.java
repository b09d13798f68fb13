package org.minsheng.vote;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

import org.minsheng.selection.BallotKind;

/** What voters are asked to do. */
@Getter
@RequiredArgsConstructor
public enum BallotForm {

	/** Tick up to so many. */
	APPROVE(BallotKind.APPROVAL),
	/** Tick as many as the budget pays for. */
	KNAPSACK(BallotKind.APPROVAL),
	/** Give away so many points. */
	POINTS(BallotKind.CUMULATIVE),
	/** Put up to so many in order. */
	RANK(BallotKind.ORDINAL);

	private final BallotKind kind;

}
