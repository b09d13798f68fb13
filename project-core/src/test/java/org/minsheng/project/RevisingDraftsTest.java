package org.minsheng.project;

import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.process.ProcessRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;

class RevisingDraftsTest {

	private final Town town = new Town();

	@Test
	void aReturnedProjectIsReworkedAndKeepsItsCodeAndItsRequests() {
		var project = town.aReportedProject(BENCHES);
		var code = project.getCode();
		var origins = project.getOrigins();
		town.move(project, ProjectMove.RETURN, SOCIAL_AFFAIRS);
		town.revising.revise(project.getId(), PAVING, STATION, town.now());

		assertThat(project.getEstimate()).isEqualTo(PAVING.estimate());
		assertThat(project.getCosts()).isEqualTo(PAVING.costs());
		assertThat(project.getType()).isEqualTo(PAVING.type());
		assertThat(project.getCode()).isEqualTo(code);
		assertThat(project.getOrigins()).isEqualTo(origins);
	}

	@Test
	void whatGoesBackToItsDraftForgetsTheAgreedAmount() {
		var project = town.aReportedProject(BENCHES);
		assertThat(project.getAgreed()).contains(BENCHES.estimate());

		town.move(project, ProjectMove.RETURN, SOCIAL_AFFAIRS);
		assertThat(project.getAgreed()).isEmpty();
		assertThat(project.priceBeforeApproval()).isEqualTo(BENCHES.estimate());
	}

	@Test
	void onlyADraftIsReworkedAndOnlyByItsWorkstation() {
		var candidate = town.aCandidate(BENCHES);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.revising.revise(candidate.getId(), PAVING, STATION, town.now()));

		var draft = town.aDraft(BENCHES);
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.revising.revise(draft.getId(), PAVING, PARTY, town.now()));
		assertThat(draft.getEstimate()).isEqualTo(BENCHES.estimate());
	}

}
