package org.minsheng.batch;

import org.junit.jupiter.api.Test;

import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.project.Project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.CLASSROOM;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;

class FollowingBatchesTest {

	private final Town town = new Town();

	private final Project bench = town.aPickedProject(BENCHES);

	private final Project classroom = town.aPickedProject(CLASSROOM);

	private final Batch batch = town.approvedBatch();

	@Test
	void theFirstStartSetsTheBatchRunningAndTheLastOneHasAllStarted() {
		start(bench);
		assertThat(batch.getStatus()).isEqualTo(BatchStatus.RUNNING);

		start(classroom);
		assertThat(batch.getStatus()).isEqualTo(BatchStatus.ALL_STARTED);
	}

	@Test
	void aBatchIsDoneWhenTheLastProjectIsInUse() {
		bringIntoUse(start(bench));
		assertThat(batch.getStatus()).isEqualTo(BatchStatus.RUNNING);

		bringIntoUse(start(classroom));
		assertThat(batch.getStatus()).isEqualTo(BatchStatus.ALL_DONE);
	}

	@Test
	void nobodyWaitsForWhatWasCalledOff() {
		start(bench);
		cancel(classroom);
		assertThat(batch.getStatus()).isEqualTo(BatchStatus.ALL_STARTED);

		bringIntoUse(bench);
		assertThat(batch.getStatus()).isEqualTo(BatchStatus.ALL_DONE);
	}

	@Test
	void aCancelledProjectDoesNotSetABatchRunning() {
		cancel(bench);

		assertThat(batch.getStatus()).isEqualTo(BatchStatus.APPROVED);
	}

	@Test
	void aBatchWhoseProjectsWereAllCalledOffIsDone() {
		cancel(bench);
		cancel(classroom);

		assertThat(batch.getStatus()).isEqualTo(BatchStatus.ALL_DONE);
	}

	@Test
	void aTerminatedProjectHasStartedAndIsDone() {
		start(bench);
		town.stopping.terminate(bench.getId(), Money.ZERO, "施工方退场", LEADERS, town.now());
		bringIntoUse(start(classroom));

		assertThat(batch.getStatus()).isEqualTo(BatchStatus.ALL_DONE);
	}

	@Test
	void everyStepIsWrittenDownAsTimesOwn() {
		start(bench);

		assertThat(town.entries.lastOf(batch.subject()).orElseThrow().getDeed()).satisfies(deed -> {
			assertThat(deed.action()).isEqualTo("RUN");
			assertThat(deed.role()).isEqualTo("SYSTEM");
		});
	}

	private Project start(Project project) {
		town.procure(project);
		town.contracting.sign(project.getId(), town.contractOver(project.getEstimate()), SOCIAL_AFFAIRS, town.now());
		return town.started(project);
	}

	private void bringIntoUse(Project project) {
		town.inUse(town.accepted(town.finished(project)));
	}

	private void cancel(Project project) {
		town.stopping.cancel(project.getId(), "与市政工程重复", LEADERS, town.now());
	}

}
