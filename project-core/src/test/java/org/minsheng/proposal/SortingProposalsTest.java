package org.minsheng.proposal;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.organisation.Deadlines;
import org.minsheng.process.ProcessRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.NEIGHBOUR;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.memory.Town.LAMPS;
import static org.minsheng.proposal.ProposalRefusal.NOT_YOUR_PROPOSAL;
import static org.minsheng.proposal.ProposalStatus.ACCEPTED;
import static org.minsheng.proposal.ProposalStatus.DECLINED;
import static org.minsheng.proposal.ProposalStatus.NEED_INFO;
import static org.minsheng.proposal.ProposalStatus.NOT_ADOPTED;
import static org.minsheng.proposal.ProposalStatus.SUBMITTED;
import static org.minsheng.proposal.ProposalStatus.TRANSFERRED;
import static org.minsheng.proposal.ProposalStatus.WITHDRAWN;

class SortingProposalsTest {

	private final Town town = new Town();

	@Test
	void anAcceptedRequestIsClassifiedAndOwedNothing() {
		var proposal = town.anAcceptedProposal();

		assertThat(proposal.getStatus()).isEqualTo(ACCEPTED);
		assertThat(proposal.getClassification()).isEqualTo(LAMPS);
		assertThat(proposal.getAnswerDue()).isNull();
	}

	@Test
	void whatTheWorkstationFoundIsKeptWithTheAcceptedRequest() {
		var proposal = town.aProposal();
		var found = new Screening(Set.of(EligibilityTest.DAILY_LIFE, EligibilityTest.WIDE_BENEFIT), Set.of());
		town.sorting.accept(proposal.getId(), LAMPS, found, STATION, town.now());

		assertThat(proposal.getPassedTests()).containsExactlyInAnyOrder(EligibilityTest.DAILY_LIFE,
				EligibilityTest.WIDE_BENEFIT);
		assertThat(proposal.getNegativeItems()).isEmpty();
	}

	@Test
	void whatStandsOnTheNegativeListOrPassesNoTestIsNotAccepted() {
		var proposal = town.aProposal();
		var listed = new Screening(Screening.CLEAR.passed(), Set.of(NegativeItem.DEPARTMENT, NegativeItem.PROPERTY_FIRM));
		var failed = new Screening(Set.of(), Set.of());

		assertRefused(ProposalRefusal.ON_NEGATIVE_LIST.refusal("F1、F3"),
				() -> town.sorting.accept(proposal.getId(), LAMPS, listed, STATION, town.now()));
		assertRefused(ProposalRefusal.NO_TEST_PASSED,
				() -> town.sorting.accept(proposal.getId(), LAMPS, failed, STATION, town.now()));
		assertThat(proposal.getStatus()).isEqualTo(SUBMITTED);
	}

	@Test
	void severalAreAcceptedOrHeldAtOnce() {
		var ids = Stream.generate(town::aProposal).limit(3).map(Proposal::getId).toList();
		town.sorting.acceptAll(ids, LAMPS, Screening.CLEAR, STATION, town.now());
		assertThat(ids).allSatisfy(id -> assertThat(statusOf(id)).isEqualTo(ACCEPTED));

		town.sorting.holdAll(ids, "今年资金已排满", STATION, town.now());
		assertThat(ids).allSatisfy(id -> assertThat(statusOf(id)).isEqualTo(NOT_ADOPTED));
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE,
				() -> town.sorting.holdAll(ids, "今年资金已排满", STATION, town.now()));
	}

	@Test
	void everyNoIsAnsweredInWords() {
		var declined = town.aDeclinedProposal();
		assertAnswered(declined, DECLINED, "属物业职责");

		var transferred = town.aProposal();
		town.sorting.transfer(transferred.getId(), "供电局", "转供电局处理", STATION, town.now());
		assertAnswered(transferred, TRANSFERRED, "转供电局处理");

		var held = town.anAcceptedProposal();
		town.sorting.hold(held.getId(), "今年资金已排满", PARTY, town.now());
		assertAnswered(held, NOT_ADOPTED, "今年资金已排满");

		var asked = town.aProposal();
		town.sorting.askForMore(asked.getId(), "具体在哪一段？", STATION, town.now());
		assertAnswered(asked, NEED_INFO, "具体在哪一段？");
	}

	@Test
	void noNoGoesWithoutWords() {
		var proposal = town.aProposal();

		assertRefused(ProcessRefusal.REASON_MISSING, () -> town.sorting.transfer(proposal.getId(), "供电局", " ", STATION, town.now()));
		assertThat(proposal.getStatus()).isEqualTo(SUBMITTED);
		assertThat(proposal.getAnswer()).isNull();
	}

	@Test
	void aQuestionGivesTheSubmitterFifteenDaysToTheEndOfTheLast() {
		var proposal = anAskedProposal();

		assertThat(proposal.getAnswerDue()).isEqualTo(Deadlines.endOf(LocalDate.of(2016, 3, 22)));
	}

	@ParameterizedTest
	@CsvSource({ "2016-03-08, 2016-03-11", "2016-03-11, 2016-03-16", "2016-03-18, 2016-03-23" })
	void aReplyStartsTheWorkstationsThreeWorkingDaysAgain(LocalDate replied, LocalDate lastDay) {
		var proposal = anAskedProposal();
		town.goTo(replied);
		town.sorting.reply(proposal.getId(), "在球场旁边", RESIDENT, town.now());

		assertThat(proposal.getStatus()).isEqualTo(SUBMITTED);
		assertThat(proposal.getAnswerDue()).isEqualTo(Deadlines.endOf(lastDay));
	}

	@Test
	void aReplyIsAddedToTheWordsAndTakesNoneAway() {
		var proposal = anAskedProposal();
		town.sorting.reply(proposal.getId(), "在球场旁边", STATION, town.now());

		assertThat(proposal.getWish().problem()).startsWith(Town.WISH.problem()).endsWith("在球场旁边");
		assertThat(proposal.getWish().title()).isEqualTo(Town.WISH.title());
	}

	@Test
	void onlyItsSubmitterOrItsWorkstationSpeaksForARequest() {
		var asked = anAskedProposal();
		var strangers = new Actor[] { NEIGHBOUR, PARTY, People.holding(TUYANG, Role.COMMUNITY_STATION),
				People.also(NEIGHBOUR, OFFICE, Role.FINANCE) };
		for (var stranger : strangers) {
			assertRefused(NOT_YOUR_PROPOSAL, () -> town.sorting.reply(asked.getId(), "不修了", stranger, town.now()));
			assertRefused(NOT_YOUR_PROPOSAL, () -> town.sorting.withdraw(asked.getId(), stranger, town.now()));
		}
		assertThat(asked.getStatus()).isEqualTo(NEED_INFO);
	}

	@Test
	void aRequestIsWithdrawnUntilItIsAccepted() {
		var own = town.aProposal();
		town.sorting.withdraw(own.getId(), RESIDENT, town.now());
		assertThat(own.getStatus()).isEqualTo(WITHDRAWN);

		var walkIn = anAskedProposal();
		town.sorting.withdraw(walkIn.getId(), STATION, town.now());
		assertThat(walkIn.getStatus()).isEqualTo(WITHDRAWN);

		var accepted = town.anAcceptedProposal();
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.sorting.withdraw(accepted.getId(), RESIDENT, town.now()));
	}

	@Test
	void theNeighbouringCommunitysWorkstationSortsNothingHere() {
		var proposal = town.aProposal();
		var tuyang = People.holding(TUYANG, Role.COMMUNITY_STATION);

		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> town.sorting.accept(proposal.getId(), LAMPS, Screening.CLEAR, tuyang, town.now()));
		assertThat(proposal.getScope()).isEqualTo(GUANHU);
		assertThat(proposal.getClassification()).isNull();
	}

	private Proposal anAskedProposal() {
		var proposal = town.aProposal();
		town.sorting.askForMore(proposal.getId(), "具体在哪一段？", STATION, town.now());
		return proposal;
	}

	private ProposalStatus statusOf(ProposalId id) {
		return town.proposals.findById(id).orElseThrow().getStatus();
	}

	private static void assertAnswered(Proposal proposal, ProposalStatus status, String words) {
		assertThat(proposal.getStatus()).isEqualTo(status);
		assertThat(proposal.getAnswer()).isEqualTo(words);
	}

}
