package org.minsheng.proposal;

import org.junit.jupiter.api.Test;

import org.minsheng.memory.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.NEIGHBOUR;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.proposal.ProposalRefusal.NOT_YOUR_PROPOSAL;
import static org.minsheng.proposal.ProposalRefusal.NO_LONGER_CORRECTED;

class CorrectingProposalsTest {

	private static final Wish BETTER = new Wish("修路灯", "晚上太黑", "装三盏路灯", "下禾塘");

	private final Town town = new Town();

	@Test
	void theOldWordsStayBesideTheNewOnes() {
		var proposal = town.aProposal();
		town.correcting.correct(proposal.getId(), BETTER, RESIDENT, town.now());

		assertThat(proposal.getWish()).isEqualTo(BETTER);
		assertThat(proposal.getEarlierWishes()).containsExactly(Town.WISH);
		assertThat(town.entries.of(proposal.subject())).last()
			.satisfies(entry -> assertThat(entry.getDeed().action()).isEqualTo("CORRECT"));
	}

	@Test
	void theSameWordsChangeNothing() {
		var proposal = town.aProposal();
		town.correcting.correct(proposal.getId(), Town.WISH, RESIDENT, town.now());

		assertThat(proposal.getEarlierWishes()).isEmpty();
		assertThat(town.entries.of(proposal.subject())).hasSize(1);
	}

	@Test
	void onlyTheSubmitterCorrects() {
		var proposal = town.aProposal().getId();

		assertRefused(NOT_YOUR_PROPOSAL, () -> town.correcting.correct(proposal, BETTER, NEIGHBOUR, town.now()));
		assertRefused(NOT_YOUR_PROPOSAL, () -> town.correcting.correct(proposal, BETTER, STATION, town.now()));
	}

	@Test
	void whatIsAcceptedIsNotCorrectedAnyMore() {
		var proposal = town.aProposal();
		town.sorting.accept(proposal.getId(), Town.LAMPS, Screening.CLEAR, STATION, town.now());

		assertRefused(NO_LONGER_CORRECTED,
				() -> town.correcting.correct(proposal.getId(), BETTER, RESIDENT, town.now()));
		assertThat(proposal.getWish()).isEqualTo(Town.WISH);
	}

}
