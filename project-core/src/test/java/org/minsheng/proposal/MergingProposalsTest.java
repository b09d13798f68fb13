package org.minsheng.proposal;

import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.project.ProjectRefusal.DELIBERATED_ALREADY;
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
		var declined = town.aDeclinedProposal();

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> merge(declined, town.aProposal()));
	}

	@Test
	void aMergedRequestLivesOnWhereItsHeirLivesOn() {
		var first = town.aProposal();
		var second = town.aProposal();
		var third = town.aProposal();
		merge(first, second);
		merge(second, third);

		assertThat(town.proposals.lastOf(first)).isEqualTo(third);
		assertThat(town.proposals.familyOf(third)).containsExactlyInAnyOrder(first, second);
		assertThat(town.reading.read(first.getTrackingCode()).orElseThrow().mergedInto())
			.isEqualTo(third.getTrackingCode().value());
	}

	@Test
	void aWrongMergeIsTakenBackAndTheRequestIsAnsweredByItself() {
		var duplicate = town.anAcceptedProposal();
		merge(duplicate, town.aProposal());
		town.passDays(30);
		unmerge(duplicate);

		assertThat(duplicate.getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
		assertThat(duplicate.getMergedInto()).isEmpty();
		assertThat(duplicate.getAnswer()).isEqualTo("不是同一处");
		assertThat(duplicate.getAnswerDue()).isAfter(town.now());
	}

	@Test
	void aMergeStandsOnceItsProjectWasPutToAMeeting() {
		var bench = town.aDraft(BENCHES);
		var adopted = town.proposals.findById(bench.getOrigins().iterator().next()).orElseThrow();
		var early = town.aProposal();
		var late = town.aProposal();
		merge(early, adopted);
		merge(late, adopted);
		unmerge(early);
		var meeting = town.aMeetingOn(bench);
		assertRefused(DELIBERATED_ALREADY.refusal(bench.getCode()), () -> unmerge(late));

		town.holding.adjourn(meeting.getId(), "人数不够", PARTY, town.now());
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.DRAFT);
		assertRefused(DELIBERATED_ALREADY, () -> unmerge(late));
		assertThat(late.getStatus()).isEqualTo(ProposalStatus.MERGED);
	}

	@Test
	void onlyTheWorkstationTakesAMergeBack() {
		var duplicate = town.aProposal();
		merge(duplicate, town.aProposal());

		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> town.merging.unmerge(duplicate.getId(), "不是同一处", PARTY, town.now()));
		assertRefused(ProcessRefusal.REASON_MISSING,
				() -> town.merging.unmerge(duplicate.getId(), " ", STATION, town.now()));
	}

	private void unmerge(Proposal merged) {
		town.merging.unmerge(merged.getId(), "不是同一处", STATION, town.now());
	}

	private void merge(Proposal duplicate, Proposal into) {
		town.merging.merge(duplicate.getId(), into.getId(), "同一处路灯", STATION, town.now());
	}

}
