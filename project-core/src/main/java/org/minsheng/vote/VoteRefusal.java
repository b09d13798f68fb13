package org.minsheng.vote;

import org.minsheng.Reason;

public enum VoteRefusal implements Reason {

	/** A vote opens after today and closes after it opens. */
	PERIOD_WRONG,
	/** No published rule has the name: name. */
	UNKNOWN_RULE,
	/** A draw needs a public number that is named beforehand. */
	DRAW_SOURCE_MISSING,
	/** Voters need at least one tick or point. */
	NOTHING_TO_GIVE,
	/** One project is no choice. */
	TOO_FEW_CANDIDATES,
	/** The project has no settled price, or is past being chosen: code. */
	PROJECT_NOT_STANDING,
	/** The project lies outside the round's area: code. */
	PROJECT_ELSEWHERE,
	/** Nobody is on the roll yet. */
	ROLL_EMPTY,
	/** The roll is closed with the vote. */
	ROLL_CLOSED,
	/** The number stands on the roll already: number. */
	ON_THE_ROLL_ALREADY,
	/** Too young on the day of the opening: number, age. */
	TOO_YOUNG,
	/** No such account of a resident of the area: user name. */
	NO_RESIDENT_ACCOUNT,
	/** Votes are taken only between the two: opening, last day. */
	VOTE_NOT_OPEN,
	/** Not on this round's roll, or the access code is wrong. */
	NOT_ON_THE_ROLL,
	/** Nobody on the roll has the number: number. */
	NO_SUCH_VOTER,
	/** The voter has voted, and gets neither a code nor a paper any more: number. */
	VOTED_ALREADY,
	/** The voter votes with an account and has no code to lose: number. */
	HAS_AN_ACCOUNT,
	/** The voter holds a paper and votes with that. */
	VOTES_ON_PAPER,
	/** Something else than a project of this round was marked. */
	NOT_ON_THE_BALLOT,
	/** Nothing was marked. */
	EMPTY_BALLOT,
	/** Too many were marked: how many, how many may be. */
	TOO_MANY_CHOICES,
	/** What was marked costs more than there is: sum, budget. */
	CHOICES_OVER_BUDGET,
	/** Too many points were given: how many, how many there are. */
	TOO_MANY_POINTS,
	/** Two projects have the same rank. */
	RANK_TWICE,
	/** The public number that decides ties is not entered yet. */
	DRAW_MISSING,
	/** The project was withdrawn before: code. */
	WITHDRAWN_ALREADY,
	/** Ties are not drawn here, or the result is confirmed already. */
	NOTHING_TO_DRAW,
	/** What an official chooses instead stays within the budget: sum, budget. */
	INSTEAD_OVER_BUDGET

}
