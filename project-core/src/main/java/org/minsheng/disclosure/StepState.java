package org.minsheng.disclosure;

import java.util.List;
import java.util.stream.Stream;

import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Step;

/** One of the nine steps as seen from where a project stands. */
public record StepState(Step step, State state) {

	/** How far a step is. */
	public enum State {

		DONE, NOW, TODO, SKIPPED, STOPPED

	}

	/** All nine steps; a project on the urgent route skips the meeting and the notice before the decision (R44). */
	public static List<StepState> of(ProjectStatus status, boolean fastTrack) {
		return Stream.of(Step.values()).map(step -> new StepState(step, state(step, status, fastTrack))).toList();
	}

	private static State state(Step step, ProjectStatus status, boolean fastTrack) {
		int order = step.compareTo(status.step());
		if (order > 0) {
			return State.TODO;
		}
		if (order < 0) {
			return fastTrack && (step == Step.DELIBERATION || step == Step.NOTICE) ? State.SKIPPED : State.DONE;
		}
		if (status.isStopped()) {
			return State.STOPPED;
		}
		return status == ProjectStatus.CLOSED || status == ProjectStatus.ARCHIVED ? State.DONE : State.NOW;
	}

}
