package org.minsheng.batch;

import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;

/** A batch goes on by itself as its projects start, come into use, or stop. */
@UseCase
@RequiredArgsConstructor
public class FollowingBatches {

	private final Batches batches;

	private final Projects projects;

	private final Moving moving;

	/** To be called after a project of a batch has moved. */
	public void follow(ProjectId moved, Instant at) {
		batches.findApprovedWith(moved).ifPresent(batch -> {
			var items = batch.picked().stream().map(BatchItem::project).toList();
			advance(batch, projects.findStatuses(items), at);
			batches.save(batch);
		});
	}

	private void advance(Batch batch, List<ProjectStatus> items, Instant at) {
		if (batch.getStatus() == BatchStatus.APPROVED && (items.stream().anyMatch(ProjectStatus::isStarted)
				|| items.stream().allMatch(ProjectStatus::isStopped))) {
			move(batch, BatchMove.RUN, at);
		}
		if (batch.getStatus() == BatchStatus.RUNNING && items.stream().allMatch(FollowingBatches::isStartedOrStopped)) {
			move(batch, BatchMove.START_ALL, at);
		}
		if (batch.getStatus() == BatchStatus.ALL_STARTED && items.stream().allMatch(FollowingBatches::isDone)) {
			move(batch, BatchMove.FINISH_ALL, at);
		}
	}

	private void move(Batch batch, BatchMove move, Instant at) {
		moving.make(batch, move, Actor.TIME, Note.NONE, at);
	}

	private static boolean isStartedOrStopped(ProjectStatus status) {
		return status.isStarted() || status.isStopped();
	}

	private static boolean isDone(ProjectStatus status) {
		return status.isInUse() || status.isStopped();
	}

}
