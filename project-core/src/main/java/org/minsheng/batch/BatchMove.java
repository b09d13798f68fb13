package org.minsheng.batch;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.minsheng.process.Line;
import org.minsheng.process.Move;

import static org.minsheng.batch.BatchStatus.ALL_DONE;
import static org.minsheng.batch.BatchStatus.ALL_STARTED;
import static org.minsheng.batch.BatchStatus.APPROVED;
import static org.minsheng.batch.BatchStatus.BALANCING;
import static org.minsheng.batch.BatchStatus.CLOSED;
import static org.minsheng.batch.BatchStatus.OPEN;
import static org.minsheng.batch.BatchStatus.PENDING;
import static org.minsheng.batch.BatchStatus.RUNNING;
import static org.minsheng.member.Role.LEADING_GROUP;
import static org.minsheng.member.Role.SOCIAL_AFFAIRS;
import static org.minsheng.member.Role.SYSTEM;
import static org.minsheng.process.Line.leaving;

/** The table of a batch's moves ({@code process.md} 3.3). */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum BatchMove implements Move<BatchStatus> {

	BALANCE(leaving(OPEN).to(BALANCING).by(SOCIAL_AFFAIRS)),
	FREEZE(leaving(BALANCING).to(PENDING).by(SOCIAL_AFFAIRS)),
	RETURN(leaving(PENDING).to(BALANCING).by(LEADING_GROUP).withReason()),
	APPROVE(leaving(PENDING).to(APPROVED).by(LEADING_GROUP)),
	RUN(leaving(APPROVED).to(RUNNING).by(SYSTEM)),
	START_ALL(leaving(RUNNING).to(ALL_STARTED).by(SYSTEM)),
	FINISH_ALL(leaving(RUNNING, ALL_STARTED).to(ALL_DONE).by(SYSTEM)),
	CLOSE(leaving(ALL_DONE).to(CLOSED).by(SOCIAL_AFFAIRS));

	private final Line<BatchStatus> line;

}
