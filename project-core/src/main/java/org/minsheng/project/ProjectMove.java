package org.minsheng.project;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.minsheng.process.Line;
import org.minsheng.process.Move;

import static org.minsheng.member.Role.AUDITOR;
import static org.minsheng.member.Role.COMMUNITY_PARTY;
import static org.minsheng.member.Role.COMMUNITY_STATION;
import static org.minsheng.member.Role.CONSTRUCTION;
import static org.minsheng.member.Role.FINANCE;
import static org.minsheng.member.Role.LEADING_GROUP;
import static org.minsheng.member.Role.LOGISTICS;
import static org.minsheng.member.Role.SOCIAL_AFFAIRS;
import static org.minsheng.member.Role.SYSTEM;
import static org.minsheng.process.Line.leaving;
import static org.minsheng.project.ProjectStatus.*;

/**
 * The one table of a project's moves ({@code process.md} 3.2). What must hold besides state and role stands in the
 * {@link ProjectGuard}s of the capability that knows.
 */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum ProjectMove implements Move<ProjectStatus> {

	PUT_TO_MEETING(leaving(DRAFT).to(IN_DELIBERATION).by(COMMUNITY_PARTY)),
	PASS(leaving(IN_DELIBERATION).to(CANDIDATE).by(COMMUNITY_PARTY)),
	FAIL(leaving(IN_DELIBERATION).to(VOTED_DOWN).by(COMMUNITY_PARTY)),
	TAKE_OFF_AGENDA(leaving(IN_DELIBERATION).to(DRAFT).by(COMMUNITY_PARTY).withReason()),
	VOID_VOTE(leaving(IN_DELIBERATION, CANDIDATE, VOTED_DOWN).to(DRAFT).by(SOCIAL_AFFAIRS).withReason()),
	REDRAFT(leaving(VOTED_DOWN).to(DRAFT).by(COMMUNITY_STATION).withReason()),

	PUBLISH_NOTICE(leaving(CANDIDATE).to(IN_NOTICE).by(COMMUNITY_PARTY)),
	PASS_NOTICE(leaving(IN_NOTICE).to(READY_TO_REPORT).by(SYSTEM)),
	UPHOLD_OBJECTION(leaving(IN_NOTICE).to(DRAFT).by(COMMUNITY_PARTY).withReason()),
	TAKE_DOWN_NOTICE(leaving(IN_NOTICE).to(CANDIDATE).by(SOCIAL_AFFAIRS).withReason()),

	REPORT(leaving(READY_TO_REPORT).to(REPORTED).by(COMMUNITY_STATION)),
	RETURN(leaving(REPORTED).to(DRAFT).by(SOCIAL_AFFAIRS).withReason()),
	EXAMINE(leaving(REPORTED).to(IN_BALANCING).by(SOCIAL_AFFAIRS)),
	FAST_TRACK(leaving(DRAFT).to(IN_BALANCING).by(LEADING_GROUP).withReason()),

	PICK(leaving(IN_BALANCING).to(IN_BATCH).by(SOCIAL_AFFAIRS, LEADING_GROUP).withReason()),
	UNPICK(leaving(IN_BATCH).to(IN_BALANCING).by(SOCIAL_AFFAIRS, LEADING_GROUP).withReason()),
	POOL(leaving(IN_BALANCING).to(POOLED).by(SOCIAL_AFFAIRS, LEADING_GROUP).withReason()),
	REFUSE(leaving(IN_BALANCING).to(REFUSED).by(SOCIAL_AFFAIRS, LEADING_GROUP).withReason()),
	RECALL(leaving(POOLED).to(IN_BALANCING).by(SOCIAL_AFFAIRS).withReason()),
	EXPIRE(leaving(POOLED).to(EXPIRED).by(SYSTEM)),
	APPROVE(leaving(IN_BATCH).to(APPROVED).by(LEADING_GROUP)),

	PROCURE(leaving(APPROVED).to(PROCURING).by(LOGISTICS)),
	SIGN(leaving(PROCURING).to(CONTRACTED).by(SOCIAL_AFFAIRS)),
	START(leaving(CONTRACTED).to(IN_PROGRESS).by(COMMUNITY_STATION)),
	SUSPEND(leaving(IN_PROGRESS).to(SUSPENDED).by(COMMUNITY_STATION, CONSTRUCTION).withReason()),
	RESUME(leaving(SUSPENDED).to(IN_PROGRESS).by(COMMUNITY_STATION, CONSTRUCTION).withReason()),
	VARY(leaving(IN_PROGRESS).to(IN_PROGRESS).by(CONSTRUCTION, LEADING_GROUP).withReason()),
	FINISH(leaving(IN_PROGRESS).to(COMPLETED).by(COMMUNITY_STATION)),
	ACCEPT(leaving(COMPLETED).to(ACCEPTED).by(COMMUNITY_STATION, COMMUNITY_PARTY, CONSTRUCTION)),
	FAIL_ACCEPTANCE(leaving(COMPLETED).to(RECTIFYING).by(COMMUNITY_STATION, COMMUNITY_PARTY, CONSTRUCTION).withReason()),
	RECTIFY(leaving(RECTIFYING).to(COMPLETED).by(COMMUNITY_STATION).withReason()),
	OPEN_FOR_USE(leaving(ACCEPTED).to(IN_USE).by(COMMUNITY_STATION)),

	SETTLE(leaving(IN_USE).to(SETTLED).by(FINANCE)),
	AUDIT(leaving(SETTLED).to(AUDITED).by(AUDITOR).withReason()),
	CLOSE(leaving(SETTLED, AUDITED).to(CLOSED).by(SOCIAL_AFFAIRS)),
	ARCHIVE(leaving(CLOSED).to(ARCHIVED).by(FINANCE)),

	DROP(leaving(DRAFT, IN_DELIBERATION, CANDIDATE, READY_TO_REPORT).to(CANCELLED).by(COMMUNITY_PARTY).withReason()),
	CANCEL(leaving(REPORTED, IN_BALANCING, POOLED, APPROVED, PROCURING, CONTRACTED).to(CANCELLED)
		.by(LEADING_GROUP)
		.withReason()),
	TERMINATE(leaving(IN_PROGRESS, SUSPENDED).to(TERMINATED).by(LEADING_GROUP).withReason());

	private final Line<ProjectStatus> line;

}
