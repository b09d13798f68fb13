package org.minsheng.project;

import lombok.RequiredArgsConstructor;

import static org.minsheng.project.Step.ACCEPTANCE;
import static org.minsheng.project.Step.BATCH;
import static org.minsheng.project.Step.CONTRACT;
import static org.minsheng.project.Step.DELIBERATION;
import static org.minsheng.project.Step.NOTICE;
import static org.minsheng.project.Step.RATING;
import static org.minsheng.project.Step.REQUEST;
import static org.minsheng.project.Step.USE;
import static org.minsheng.project.Step.WORK;

/** Where a project stands ({@code process.md} 3.2), and at which step of the road that is. */
@RequiredArgsConstructor
public enum ProjectStatus {

	DRAFT(REQUEST), IN_DELIBERATION(DELIBERATION), VOTED_DOWN(DELIBERATION), CANDIDATE(NOTICE), IN_NOTICE(NOTICE),
	READY_TO_REPORT(BATCH), REPORTED(BATCH), IN_BALANCING(BATCH), POOLED(BATCH), EXPIRED(BATCH), REFUSED(BATCH),
	IN_BATCH(BATCH), APPROVED(CONTRACT), PROCURING(CONTRACT), CONTRACTED(WORK), IN_PROGRESS(WORK), SUSPENDED(WORK),
	COMPLETED(ACCEPTANCE), RECTIFYING(ACCEPTANCE), ACCEPTED(USE), IN_USE(RATING), SETTLED(RATING), AUDITED(RATING),
	CLOSED(RATING), ARCHIVED(RATING), CANCELLED(BATCH), TERMINATED(WORK);

	private final Step step;

	/** The step that is being walked, or at which the road ended. */
	public Step step() {
		return step;
	}

	/** Whether the road ended before the finished work. */
	public boolean isStopped() {
		return switch (this) {
			case VOTED_DOWN, EXPIRED, REFUSED, CANCELLED, TERMINATED -> true;
			default -> false;
		};
	}

	/** Whether the road is over for good, and with it that of the requests it came from. */
	public boolean isOver() {
		return switch (this) {
			case EXPIRED, REFUSED, CANCELLED, TERMINATED, CLOSED, ARCHIVED -> true;
			default -> false;
		};
	}

	/** Whether residents use the result. */
	public boolean isInUse() {
		return switch (this) {
			case IN_USE, SETTLED, AUDITED, CLOSED, ARCHIVED -> true;
			default -> false;
		};
	}

	/** Whether the work is done, in use or not yet. */
	public boolean isFinished() {
		return isInUse() || this == COMPLETED || this == RECTIFYING || this == ACCEPTED;
	}

	/** Whether work has begun, whatever came of it. */
	public boolean isStarted() {
		return isFinished() || this == IN_PROGRESS || this == SUSPENDED || this == TERMINATED;
	}

	/** Whether the leading group has approved it for this year and it was not called off. */
	public boolean isChosen() {
		return isStarted() || this == APPROVED || this == PROCURING || this == CONTRACTED;
	}

}
