package org.minsheng.deliberation;

import org.minsheng.Reason;

public enum DeliberationRefusal implements Reason {

	/** The meeting must be called earlier: first possible day. */
	CALLED_TOO_LATE,
	/** The meeting is on a later day: day. */
	MEETING_NOT_YET,
	/** Nothing to decide. */
	AGENDA_EMPTY,
	/** Too few members came: present, needed. */
	NO_QUORUM,
	/** A party is missing altogether: party. */
	PARTY_MISSING,
	/** More people present than members: party, present, eligible. */
	MORE_PRESENT_THAN_MEMBERS,
	/** The votes of an item do not match those present. */
	COUNT_DOES_NOT_ADD_UP,
	/** A member sent a phone vote without a choice. */
	NOTHING_CHOSEN,
	/** Every item needs its votes. */
	ITEM_NOT_COUNTED,
	/** The meeting belongs to another community. */
	OTHER_COMMUNITYS_MEETING,
	/** The project is on the agenda of a meeting that is not over: code. */
	ON_AN_AGENDA,
	/** Voted down twice this year: year. */
	REDRAFTED_ALREADY,
	/** A passed item needs an amount. */
	AMOUNT_MISSING,
	/** The project was made public since, so that the meeting can no longer be voided: code. */
	ALREADY_REPORTED,
	/** More than a year ahead: last day. */
	CALLED_TOO_EARLY,
	/** The last day of a term lies before its first. */
	TERM_OUT_OF_ORDER,
	/** The term is over: its last day. */
	TERM_OVER,
	/** The same name sits for the same party at the same time: name. */
	ON_THE_LIST_ALREADY,
	/** The meeting has a members' list, so that names are ticked and not numbers entered. */
	SIGN_IN_BY_NAME,
	/** The code at the door is another one. */
	NOT_AT_THE_DOOR,
	/** Nobody has this personal code. */
	SEAT_CODE_UNKNOWN,
	/** The workstation has closed the sign-in. */
	SIGN_IN_OVER,
	/** The vote has begun. */
	RECUSED_TOO_LATE,
	/** Nobody keeps out without saying why. */
	RECUSAL_WITHOUT_REASON,
	/** Without the recused an item has no quorum: the project's code. */
	ITEM_WITHOUT_QUORUM,
	/** A vote on phones needs a list of members. */
	NO_LIST_TO_VOTE_BY,
	/** No vote on phones is open. */
	NO_PHONE_VOTE_NOW,
	/** Not present, or recused, or not on the agenda. */
	NO_VOTE_ON_THIS,
	/** Whoever takes part has signed in. */
	NOT_SIGNED_IN,
	/** No raised hands are counted at this time. */
	NO_HANDS_TO_COUNT,
	/** The second teller counts before the workstation enters its own count. */
	SECOND_COUNT_MISSING,
	/** Only a resident representative scrutinises. */
	NO_SCRUTINEER,
	/** Nothing is counted yet, or it is confirmed already. */
	NOTHING_TO_AGREE_TO,
	/** The votes or the minutes are not those that the member was shown. */
	RESULT_CHANGED,
	/** Minutes are attached between the count and the confirmation. */
	NO_MINUTES_NOW,
	/** The signed minutes are not attached yet. */
	MINUTES_NOT_SCANNED,
	/** No resident representative has agreed yet. */
	NOT_SCRUTINISED

}
