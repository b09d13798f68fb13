package org.minsheng.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.organisation.Deadlines;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.proposal.Appeal.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.proposal.ProposalRefusal.APPEAL_UPHELD;
import static org.minsheng.proposal.ProposalRefusal.NO_NEGATIVE_ITEM;

/** A refusal takes two. */
class DecliningTest {

	private final Town town = new Town();

	@Test
	void untilASecondPersonConfirmsTheSubmitterReadsThatTheRequestWaits() {
		var proposal = town.aProposal();
		var due = proposal.getAnswerDue();
		propose(proposal);

		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.DECLINE_PROPOSED);
		var read = town.reading.read(proposal.getTrackingCode()).orElseThrow();
		assertThat(read.status()).isEqualTo(ProposalStatus.SUBMITTED);
		assertThat(read.answer()).isNull();
		assertThat(read.answerDue()).isEqualTo(due);
		assertThat(read.deeds()).extracting(deed -> deed.action()).containsExactly("SUBMIT");
	}

	@Test
	void anotherOfTheWorkstationOrThePartyOrganisationConfirms() {
		for (var second : List.of(PARTY, People.holding(GUANHU, Role.COMMUNITY_STATION))) {
			var proposal = town.aProposalToBeDeclined();
			town.declining.confirm(proposal.getId(), second, town.now());

			assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.DECLINED);
			assertThat(proposal.getAnswer()).isEqualTo("属物业职责");
			assertThat(proposal.getNegativeItems()).containsExactly(NegativeItem.PROPERTY_FIRM);
			assertThat(proposal.getProposedDecline()).isEmpty();
		}
	}

	@Test
	void nobodyConfirmsWhatTheyProposed() {
		var proposal = town.aProposalToBeDeclined();
		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> town.declining.confirm(proposal.getId(), STATION, town.now()));

		var both = People.also(STATION, GUANHU, Role.COMMUNITY_PARTY);
		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> town.declining.confirm(proposal.getId(), both, town.now()));
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.DECLINE_PROPOSED);
	}

	@Test
	void nobodyElseProposesOrConfirms() {
		var proposal = town.aProposal();
		for (var stranger : List.of(PARTY, RESIDENT, SOCIAL_AFFAIRS, People.holding(TUYANG, Role.COMMUNITY_STATION))) {
			assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.declining.propose(proposal.getId(),
					Set.of(NegativeItem.PROPERTY_FIRM), "属物业职责", stranger, town.now()));
		}
		propose(proposal);
		for (var stranger : List.of(RESIDENT, SOCIAL_AFFAIRS, People.holding(TUYANG, Role.COMMUNITY_PARTY))) {
			assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.declining.confirm(proposal.getId(), stranger, town.now()));
			assertRefused(MemberRefusal.NOT_YOUR_ROLE,
					() -> town.declining.sendBack(proposal.getId(), "再想想", stranger, town.now()));
		}
	}

	@Test
	void whatIsSentBackWaitsAsBeforeForAsLongAsWasLeft() {
		var proposal = town.aProposal();
		var due = proposal.getAnswerDue();
		propose(proposal);
		town.declining.sendBack(proposal.getId(), "那里没有物业", PARTY, town.now());

		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
		assertThat(proposal.getAnswerDue()).isEqualTo(due);
		assertThat(proposal.getAnswer()).isNull();
		assertThat(proposal.getNegativeItems()).isEmpty();
		assertThat(town.reading.read(proposal.getTrackingCode()).orElseThrow().deeds()).hasSize(1);
	}

	@Test
	void aRefusalNamesWhatItRestsOnAndSaysWhy() {
		var proposal = town.aProposal();

		assertRefused(NO_NEGATIVE_ITEM,
				() -> town.declining.propose(proposal.getId(), Set.of(), "不办", STATION, town.now()));
		assertRefused(ProcessRefusal.REASON_MISSING, () -> town.declining.propose(proposal.getId(),
				Set.of(NegativeItem.DEPARTMENT), " ", STATION, town.now()));
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
	}

	@Test
	void whoDoesNotKnowOfARefusalMayStillWithdraw() {
		var proposal = town.aProposalToBeDeclined();
		town.sorting.withdraw(proposal.getId(), RESIDENT, town.now());

		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.WITHDRAWN);
	}

	@Test
	void theSubmitterHasAsLongForAnAppealAsForAReply() {
		assertThat(town.aDeclinedProposal().getAnswerDue()).isEqualTo(Deadlines.endOf(LocalDate.of(2016, 3, 22)));
	}

	@Test
	void whatTheOfficeFoundWronglyRefusedIsNotRefusedAgain() {
		var proposal = town.anAppealedProposal();
		town.appealing.decide(proposal.getId(), Outcome.UPHELD, "确实没有物业", SOCIAL_AFFAIRS, town.now());

		assertRefused(APPEAL_UPHELD, () -> propose(proposal));
	}

	private void propose(Proposal proposal) {
		town.declining.propose(proposal.getId(), Set.of(NegativeItem.PROPERTY_FIRM), "属物业职责", STATION, town.now());
	}

}
