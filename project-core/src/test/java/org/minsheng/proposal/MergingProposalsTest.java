package org.minsheng.proposal;

import org.junit.jupiter.api.Test;

import org.minsheng.memory.Town;
import org.minsheng.process.ProcessRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.proposal.ProposalRefusal.MERGED_INTO_CLOSED;
import static org.minsheng.proposal.ProposalRefusal.MERGED_INTO_ITSELF;
import static org.minsheng.proposal.ProposalRefusal.OTHER_COMMUNITY;

class MergingProposalsTest {

	private final Town town = new Town();

	@Test
	void aDuplicateKeepsItsNumberAndItsWordsAndLivesOnInTheOther() {
		var duplicate = town.aProposal();
		var code = duplicate.getTrackingCode();
		var first = town.aProposal();
		merge(duplicate, first);

		assertThat(duplicate.getStatus()).isEqualTo(ProposalStatus.MERGED);
		assertThat(duplicate.getMergedInto()).contains(first.getId());
		assertThat(duplicate.getTrackingCode()).isEqualTo(code);
		assertThat(duplicate.getWish()).isEqualTo(Town.WISH);
		assertThat(duplicate.getAnswer()).isEqualTo("同一处路灯");
		assertThat(town.proposals.findByMergedInto(first.getId())).containsExactly(duplicate);
		assertThat(first.getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
	}

	@Test
	void aLateDuplicateLivesOnInARequestThatBecameAProject() {
		var bench = town.aDraft(BENCHES);
		var adopted = town.proposals.findById(bench.getOrigins().iterator().next()).orElseThrow();
		var late = town.anAcceptedProposal();
		merge(late, adopted);

		assertThat(late.getMergedInto()).contains(adopted.getId());
	}

	@Test
	void nothingLivesOnInItself() {
		var proposal = town.aProposal();

		assertRefused(MERGED_INTO_ITSELF, () -> merge(proposal, proposal));
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
	}

	@Test
	void requestsOfTwoCommunitiesStayApart() {
		assertRefused(OTHER_COMMUNITY, () -> merge(town.aProposal(), town.aProposal(TUYANG)));
	}

	@Test
	void nothingLivesOnInWhatIsOver() {
		var first = town.aProposal();
		var second = town.aProposal();
		merge(second, first);

		assertRefused(MERGED_INTO_CLOSED.refusal(second.getTrackingCode().value()), () -> merge(first, second));
		assertThat(first.getMergedInto()).isEmpty();
	}

	@Test
	void anAnsweredRequestIsNotMergedAfterwards() {
		var declined = town.aProposal();
		town.sorting.decline(declined.getId(), "属物业职责", STATION, town.now());

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> merge(declined, town.aProposal()));
	}

	private void merge(Proposal duplicate, Proposal into) {
		town.merging.merge(duplicate.getId(), into.getId(), "同一处路灯", STATION, town.now());
	}

}
