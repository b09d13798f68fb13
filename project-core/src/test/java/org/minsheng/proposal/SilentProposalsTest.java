package org.minsheng.proposal;

import org.junit.jupiter.api.Test;

import org.minsheng.memory.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.STATION;

class SilentProposalsTest {

	private final Town town = new Town();

	@Test
	void aQuestionThatNobodyAnswersClosesTheRequestOnItsDay() {
		var proposal = anAskedProposal();
		var due = proposal.getAnswerDue();

		assertThat(town.silent.nextDue()).contains(due);
		assertThat(town.silent.runDue(due.minusNanos(1))).isZero();
		assertThat(town.silent.runDue(due.plusSeconds(99))).isOne();
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.CLOSED);
		assertThat(town.entries.lastOf(proposal.subject()).orElseThrow().getDeed().at()).isEqualTo(due);
	}

	@Test
	void runningTwiceDoesNoHarm() {
		var proposal = anAskedProposal();
		var due = proposal.getAnswerDue();
		town.silent.runDue(due);
		int written = town.entries.of(proposal.subject()).size();

		assertThat(town.silent.runDue(due)).isZero();
		assertThat(town.silent.nextDue()).isEmpty();
		assertThat(town.entries.of(proposal.subject())).hasSize(written);
	}

	@Test
	void theEarliestQuestionFallsDueFirst() {
		var first = anAskedProposal().getAnswerDue();
		town.passDays(2);
		anAskedProposal();

		assertThat(town.silent.nextDue()).contains(first);
	}

	@Test
	void whoRepliesInTimeIsNotClosed() {
		var proposal = anAskedProposal();
		var due = proposal.getAnswerDue();
		town.sorting.reply(proposal.getId(), "在球场旁边", RESIDENT, town.now());

		assertThat(town.silent.runDue(due)).isZero();
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
	}

	private Proposal anAskedProposal() {
		var proposal = town.aProposal();
		town.sorting.askForMore(proposal.getId(), "具体在哪一段？", STATION, town.now());
		return proposal;
	}

}
