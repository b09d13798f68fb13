package org.minsheng.vote;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.minsheng.process.Line;
import org.minsheng.process.Move;

import static org.minsheng.member.Role.COMMUNITY_PARTY;
import static org.minsheng.member.Role.COMMUNITY_STATION;
import static org.minsheng.member.Role.DISTRICT;
import static org.minsheng.member.Role.LEADING_GROUP;
import static org.minsheng.member.Role.SOCIAL_AFFAIRS;
import static org.minsheng.member.Role.SYSTEM;
import static org.minsheng.process.Line.leaving;
import static org.minsheng.vote.RoundStatus.ANNOUNCED;
import static org.minsheng.vote.RoundStatus.CALLED_OFF;
import static org.minsheng.vote.RoundStatus.CLOSED;
import static org.minsheng.vote.RoundStatus.COUNTING;
import static org.minsheng.vote.RoundStatus.DECIDED;
import static org.minsheng.vote.RoundStatus.DISCARDED;
import static org.minsheng.vote.RoundStatus.DRAFT;
import static org.minsheng.vote.RoundStatus.OPEN;
import static org.minsheng.vote.RoundStatus.OVERRULED;

/** The table of a round's moves; time itself opens and closes the vote. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum RoundMove implements Move<RoundStatus> {

	ANNOUNCE(leaving(DRAFT).to(ANNOUNCED).by(COMMUNITY_PARTY, LEADING_GROUP, DISTRICT)),
	OPEN_VOTE(leaving(ANNOUNCED).to(OPEN).by(SYSTEM)),
	WAIT_FOR_PAPERS(leaving(OPEN).to(COUNTING).by(SYSTEM)),
	CLOSE_VOTE(leaving(OPEN, COUNTING).to(CLOSED).by(SYSTEM)),
	END_COUNT(leaving(COUNTING).to(CLOSED).by(COMMUNITY_PARTY, LEADING_GROUP, DISTRICT).withReason()),
	CONFIRM(leaving(CLOSED).to(DECIDED).by(COMMUNITY_PARTY, LEADING_GROUP, DISTRICT)),
	OVERRULE(leaving(CLOSED, DECIDED).to(OVERRULED).by(COMMUNITY_PARTY, LEADING_GROUP, DISTRICT).withReason()),
	WITHDRAW(leaving(CLOSED, DECIDED).to(CLOSED).by(COMMUNITY_PARTY, LEADING_GROUP, DISTRICT).withReason()),
	DISCARD(leaving(DRAFT).to(DISCARDED)
		.by(COMMUNITY_STATION, COMMUNITY_PARTY, SOCIAL_AFFAIRS, LEADING_GROUP, DISTRICT)
		.withReason()),
	CALL_OFF(leaving(ANNOUNCED, OPEN, COUNTING).to(CALLED_OFF).by(COMMUNITY_PARTY, LEADING_GROUP, DISTRICT).withReason());

	private final Line<RoundStatus> line;

}
