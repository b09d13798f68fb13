package org.minsheng.notice;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.minsheng.process.Line;
import org.minsheng.process.Move;

import static org.minsheng.member.Role.COMMUNITY_PARTY;
import static org.minsheng.member.Role.PUBLIC;
import static org.minsheng.member.Role.SOCIAL_AFFAIRS;
import static org.minsheng.member.Role.SYSTEM;
import static org.minsheng.notice.NoticeStatus.ENDED_FAIL;
import static org.minsheng.notice.NoticeStatus.ENDED_PASS;
import static org.minsheng.notice.NoticeStatus.OBJECTED;
import static org.minsheng.notice.NoticeStatus.PUBLISHED;
import static org.minsheng.notice.NoticeStatus.REVIEW;
import static org.minsheng.notice.NoticeStatus.SENT_BACK;
import static org.minsheng.notice.NoticeStatus.TAKEN_DOWN;
import static org.minsheng.process.Line.leaving;

/** The table of a notice's moves ({@code process.md} 3.6). */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum NoticeMove implements Move<NoticeStatus> {

	SEND_BACK(leaving(REVIEW).to(SENT_BACK).by(COMMUNITY_PARTY).withReason()),
	PUBLISH(leaving(REVIEW).to(PUBLISHED).by(COMMUNITY_PARTY)),
	OBJECT(leaving(PUBLISHED, OBJECTED).to(OBJECTED).by(PUBLIC).withReason()),
	ANSWER_ALL(leaving(OBJECTED).to(PUBLISHED).by(COMMUNITY_PARTY)),
	UPHOLD(leaving(OBJECTED).to(ENDED_FAIL).by(COMMUNITY_PARTY).withReason()),
	PASS(leaving(PUBLISHED).to(ENDED_PASS).by(SYSTEM)),
	TAKE_DOWN(leaving(PUBLISHED, OBJECTED).to(TAKEN_DOWN).by(SOCIAL_AFFAIRS).withReason());

	private final Line<NoticeStatus> line;

}
