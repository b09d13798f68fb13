package org.minsheng.proposal;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Places;
import org.minsheng.memory.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.member.MemberRefusal.NOT_A_RESIDENT;
import static org.minsheng.memory.People.NEIGHBOUR;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.proposal.ProposalRefusal.NO_LONGER_SUPPORTED;
import static org.minsheng.proposal.ProposalRefusal.OWN_PROPOSAL;

class SupportingProposalsTest {

	private final Town town = new Town();

	@Test
	void aNeighbourCountsOnceHoweverOften() {
		var proposal = town.aProposal();
		support(proposal);
		support(proposal);

		assertThat(town.supports.count(List.of(proposal.getId()))).isOne();
	}

	@Test
	void aSupportMayBeTakenBack() {
		var proposal = town.aProposal();
		support(proposal);
		town.supporting.withdraw(proposal.getId(), NEIGHBOUR);

		assertThat(town.supports.count(List.of(proposal.getId()))).isZero();
	}

	@Test
	void whoMadeTheRequestIsCountedAlready() {
		var proposal = town.aProposal();

		assertRefused(OWN_PROPOSAL, () -> town.supporting.support(proposal.getId(), RESIDENT, town.now()));
	}

	@Test
	void onlyResidentsOfTheCommunitySupport() {
		var proposal = town.aProposal();
		var stranger = People.holding(Places.TUYANG, Role.RESIDENT);

		assertRefused(NOT_A_RESIDENT, () -> town.supporting.support(proposal.getId(), stranger, town.now()));
		assertRefused(NOT_A_RESIDENT, () -> town.supporting.support(proposal.getId(), STATION, town.now()));
	}

	@Test
	void whoSupportsADuplicateSupportsTheOneItLivesOnIn() {
		var duplicate = town.aProposal();
		var first = town.aProposal();
		town.merging.merge(duplicate.getId(), first.getId(), "同一处路灯", STATION, town.now());
		support(duplicate);

		assertThat(town.supports.contains(first.getId(), NEIGHBOUR.member())).isTrue();
	}

	@Test
	void whatIsOverIsNotSupportedAnyMore() {
		var proposal = town.aDeclinedProposal();

		assertRefused(NO_LONGER_SUPPORTED, () -> support(proposal));
	}

	private void support(Proposal proposal) {
		town.supporting.support(proposal.getId(), NEIGHBOUR, town.now());
	}

}
