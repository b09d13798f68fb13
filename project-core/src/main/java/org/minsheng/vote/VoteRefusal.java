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
	/** Only where a list by votes ends can the one that ended it be topped up. */
	/** Both of these were chosen instead, and only one of them can be carried out. */
	INSTEAD_EXCLUSIVE, DRAFT_CHANGED_MEANWHILE,
	TOP_UP_NOT_HERE,
	/** Not a share of a price from 1 to 99 per cent: what was given. */
	NOT_A_TOP_UP,
	/** What was published stays. */
	PUBLISHED_ALREADY,
	/** Those on the roll were old enough for the earlier terms, and their birthdays were not kept: opening, age. */
	ROLL_FITS_NO_MORE,
	/** A project that leaves the draft is one of those of which only one may win: code. */
	STILL_IN_A_GROUP,
	/** A limit says how much at least or at most. */
	LIMIT_EMPTY,
	/** No project of this round belongs to the group: its name. */
	LIMIT_FITS_NOBODY,
	/** The group has a limit already: its name. */
	LIMIT_TWICE,
	/** At least is more than at most: floor, ceiling. */
	FLOOR_OVER_CEILING,
	/** At least is more than there is: floor, budget. */
	FLOOR_OVER_BUDGET,
	/** All the floors of communities, or of types, or of themes are more than there is: sum, budget. */
	FLOORS_OVER_BUDGET,
	/** All projects of the group together cost less than the floor: floor, sum. */
	FLOOR_OUT_OF_REACH,
	/** Only one of two or more can be the one that wins. */
	GROUP_OF_ONE,
	/** The same projects exclude each other already. */
	GROUP_TWICE,
	/** A file to import is no larger: how many MiB. */
	FILE_TOO_LARGE,
	/** No file is under preview. */
	FILE_MISSING,
	/** Parts of the file cannot be understood; the preview names them. */
	FILE_FAULTY,
	/** The same file became a round before: its code. */
	FILE_IMPORTED_ALREADY,
	/** The file limits groups that rounds here do not have: their kind. */
	FILE_LIMIT_UNKNOWN,
	/** What came from a file is a record of another vote. */
	FROM_A_FILE,
	/** One project is no choice. */
	TOO_FEW_CANDIDATES,
	/** The project has no settled price, or is past being chosen: code. */
	PROJECT_NOT_STANDING,
	/** Another vote has chosen the project, or is deciding about it: code, the round's code. */
	PROJECT_IN_ANOTHER_VOTE,
	/** The project lies outside the round's area: code. */
	PROJECT_ELSEWHERE,
	/** Nobody is on the roll yet. */
	ROLL_EMPTY,
	/** Once the vote is open nobody's name is mended and nobody leaves the roll. */
	ROLL_SETTLED,
	/** The voter has voted or holds a paper, and stays on the roll as they are: number. */
	ENTRY_IN_USE,
	/** The roll is closed with the vote. */
	ROLL_CLOSED,
	/** Numbers, or their accounts, stand on the roll already: the numbers, and how many where there are more than ten. */
	ON_THE_ROLL_ALREADY,
	/** Too young on the day of the opening: number, age. */
	TOO_YOUNG,
	/** No such account of a resident of the area: user name. */
	NO_RESIDENT_ACCOUNT,
	/** Votes are taken only between the two: opening, last day. */
	VOTE_NOT_OPEN,
	/** Not on this round's roll, or the access code is wrong. */
	NOT_ON_THE_ROLL,
	/** Everybody without an account has a code. */
	NO_CODES_WANTED,
	/** Papers were read once, or differently, and nobody has settled them. */
	READINGS_OPEN,
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
