package org.minsheng;

import org.junit.jupiter.api.Test;

import org.minsheng.memory.Town;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;
import org.minsheng.proposal.ProposalStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.FINANCE;

class TheRoadTest {

	private final Town town = new Town();

	@Test
	void aWishBecomesAFinishedBench() {
		var bench = town.aClosedProject(BENCHES);

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CLOSED);
		assertThat(originOf(bench)).isEqualTo(ProposalStatus.CLOSED);
		assertThat(town.trail.isIntact(bench.subject())).isTrue();
		assertThat(town.entries.of(bench.subject())).extracting(entry -> entry.getDeed().action())
			.containsExactly("ADOPT", "PUT_TO_MEETING", "PASS", "PUBLISH_NOTICE", "PASS_NOTICE", "REPORT", "EXAMINE", "PICK",
					"APPROVE", "PROCURE", "SIGN", "START", "FINISH", "ACCEPT", "OPEN_FOR_USE", "SETTLE", "CLOSE");
	}

	@Test
	void worksAreCountersignedAuditedAndArchivedOnceTheRetentionIsPaid() {
		var paving = town.aClosedProject(PAVING);
		town.goTo(town.today().plusYears(1));
		town.paidUp(paving);
		town.move(paving, ProjectMove.ARCHIVE, FINANCE);

		assertThat(paving.getStatus()).isEqualTo(ProjectStatus.ARCHIVED);
		assertThat(town.ledger.account(paving.getId()).paid()).isEqualTo(PAVING.estimate());
		assertThat(town.entries.of(paving.subject())).extracting(entry -> entry.getDeed().action())
			.contains("COUNTERSIGN", "AUDIT", "ARCHIVE");
	}

	@Test
	void everythingThatHappenedIsInAnIntactTrail() {
		town.aClosedProject(PAVING);

		assertThat(town.entries.subjects()).allMatch(town.trail::isIntact).hasSizeGreaterThan(6);
	}

	private ProposalStatus originOf(Project project) {
		return town.proposals.findById(project.getOrigins().iterator().next()).orElseThrow().getStatus();
	}

}
