package org.minsheng.deliberation;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.minsheng.process.Line;
import org.minsheng.process.Move;

import static org.minsheng.deliberation.MeetingStatus.ADJOURNED;
import static org.minsheng.deliberation.MeetingStatus.CALLED;
import static org.minsheng.deliberation.MeetingStatus.CHECKED_IN;
import static org.minsheng.deliberation.MeetingStatus.CONFIRMED;
import static org.minsheng.deliberation.MeetingStatus.COUNTED;
import static org.minsheng.deliberation.MeetingStatus.VOIDED;
import static org.minsheng.deliberation.MeetingStatus.VOTING;
import static org.minsheng.member.Role.COMMUNITY_PARTY;
import static org.minsheng.member.Role.COMMUNITY_STATION;
import static org.minsheng.member.Role.SOCIAL_AFFAIRS;
import static org.minsheng.process.Line.leaving;

/** The table of a meeting's moves ({@code process.md} 3.5): the workstation records, the Party organisation chairs. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum MeetingMove implements Move<MeetingStatus> {

	CHECK_IN(leaving(CALLED, CHECKED_IN).to(CHECKED_IN).by(COMMUNITY_STATION)),
	ADJOURN(leaving(CALLED, CHECKED_IN).to(ADJOURNED).by(COMMUNITY_PARTY).withReason()),
	OPEN(leaving(CHECKED_IN).to(VOTING).by(COMMUNITY_PARTY)),
	COUNT(leaving(VOTING, COUNTED).to(COUNTED).by(COMMUNITY_STATION)),
	CONFIRM(leaving(COUNTED).to(CONFIRMED).by(COMMUNITY_PARTY)),
	VOID(leaving(COUNTED, CONFIRMED).to(VOIDED).by(SOCIAL_AFFAIRS).withReason());

	private final Line<MeetingStatus> line;

}
