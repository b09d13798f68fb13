package org.minsheng.deliberation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.organisation.Majority;
import org.minsheng.organisation.MeetingRules;
import org.minsheng.organisation.ProgrammeRules;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectRefusal;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.deliberation.DeliberationRefusal.AMOUNT_MISSING;
import static org.minsheng.deliberation.DeliberationRefusal.COUNT_DOES_NOT_ADD_UP;
import static org.minsheng.deliberation.DeliberationRefusal.ITEM_NOT_COUNTED;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.CAPS;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Places.PAYMENT;
import static org.minsheng.memory.Places.PERIODS;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.memory.Town.unanimous;
import static org.minsheng.money.Money.ofYuan;

class VotesTest {

	private final Town town = new Town();

	private final Project bench = town.aDraft(BENCHES);

	private final Meeting meeting = town.aVoteOn(bench);

	@ParameterizedTest
	@CsvSource({
			// more than half of the 20 present
			"11, 9, 0, 5, true", "10, 10, 0, 9, false", "10, 0, 10, 9, false",
			// more than half of the 9 representatives present
			"15, 0, 0, 5, true", "15, 5, 0, 4, false",
			// who abstains or is recused counts as present and not as a yes
			"11, 0, 9, 5, true", "11, 0, 0, 5, true", "10, 0, 0, 5, false" })
	void anItemPassesWithMoreThanHalfOfThosePresentAndOfTheRepresentatives(int yes, int no, int abstain, int representatives,
			boolean passes) {
		assertThat(passes(meeting, new Count(yes, no, abstain, representatives))).isEqualTo(passes);
	}

	@Test
	void halfOfAnOddOrEvenNumberOfRepresentativesIsNotMoreThanHalf() {
		var eight = Map.of(Party.PARTY_ORGANISATION, 3, Party.RESIDENTS_COMMITTEE, 3, Party.WORKSTATION, 3, Party.RESIDENT_REPRESENTATIVES,
				8,
				Party.EXPERTS, 2);
		var other = town.aMeetingWith(eight, town.aDraft(PAVING));

		assertThat(passes(other, new Count(15, 0, 0, 4))).isFalse();
		assertThat(passes(other, new Count(15, 0, 0, 5))).isTrue();
		assertThat(passes(other, new Count(9, 0, 0, 8))).isFalse();
		assertThat(passes(other, new Count(10, 0, 0, 8))).isTrue();
	}

	@Test
	void theMajorityIsThatOfTheRulesOnTheDay() {
		town.rulebook.save(new ProgrammeRules(OFFICE, town.today(), CAPS, new MeetingRules(2, 3, 3, new Majority(2, 3)), PERIODS, PAYMENT));
		var stricter = town.aVoteOn(town.aDraft(PAVING));

		assertThat(passes(stricter, new Count(13, 7, 0, 9))).isFalse();
		assertThat(passes(stricter, new Count(14, 6, 0, 6))).isFalse();
		assertThat(passes(stricter, new Count(14, 6, 0, 7))).isTrue();
		assertThat(passes(meeting, new Count(11, 9, 0, 5))).isTrue();
	}

	@Test
	void aCountIsNeverNegativeAndTheRepresentativesAreAmongTheYes() {
		assertRefused(COUNT_DOES_NOT_ADD_UP, () -> new Count(-1, 0, 0, 0));
		assertRefused(COUNT_DOES_NOT_ADD_UP, () -> new Count(1, -1, 0, 0));
		assertRefused(COUNT_DOES_NOT_ADD_UP, () -> new Count(1, 0, -1, 0));
		assertRefused(COUNT_DOES_NOT_ADD_UP, () -> new Count(1, 0, 0, -1));
		assertRefused(COUNT_DOES_NOT_ADD_UP, () -> new Count(4, 0, 0, 5));
	}

	@ParameterizedTest
	@CsvSource({
			// 21 votes of 20 present
			"11, 9, 1, 9",
			// ten of nine representatives
			"20, 0, 0, 10",
			// twelve of the eleven others
			"17, 0, 0, 5" })
	void thereAreNoMoreVotesThanVoters(int yes, int no, int abstain, int representatives) {
		assertRefused(COUNT_DOES_NOT_ADD_UP, () -> count(new Count(yes, no, abstain, representatives), BENCHES.estimate()));
		assertThat(meeting.getCountedBy()).isNull();
	}

	@Test
	void everyItemOfTheAgendaIsCounted() {
		assertRefused(ITEM_NOT_COUNTED, () -> town.holding.count(meeting.getId(), List.of(), STATION, town.now()));
	}

	@Test
	void anItemWithoutVotesIsNotCounted() {
		var noVotes = new AgendaItem(bench.getId(), null, BENCHES.estimate());

		assertRefused(ITEM_NOT_COUNTED, () -> town.holding.count(meeting.getId(), List.of(noVotes), STATION, town.now()));
	}

	@Test
	void whatPassesNeedsItsMoney() {
		assertRefused(AMOUNT_MISSING, () -> count(new Count(20, 0, 0, 9), null));
	}

	@Test
	void noMoneyIsNoAmount() {
		assertRefused(AMOUNT_MISSING, () -> count(new Count(20, 0, 0, 9), Money.ZERO));
	}

	@Test
	void whatFailsNeedsNoMoney() {
		count(new Count(3, 17, 0, 1), null);

		assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.COUNTED);
		assertThat(meeting.getCountedBy()).isEqualTo(STATION.member());
	}

	@Test
	void theMeetingMaySettleMoreOrLessThanTheEstimateButNeverMoreThanTheCap() {
		assertRefused(ProjectRefusal.OVER_CAP.refusal(ofYuan(200_001), ofYuan(200_000)),
				() -> count(new Count(20, 0, 0, 9), ofYuan(200_001)));

		count(new Count(20, 0, 0, 9), ofYuan(200_000));
		town.confirming.confirm(meeting.getId(), PARTY, town.now());
		assertThat(bench.getAgreed()).contains(ofYuan(200_000));
		assertThat(bench.priceBeforeApproval()).isEqualTo(ofYuan(200_000));
	}

	@Test
	void onlyProjectsOfTheAgendaAreDecided() {
		var paving = town.aDraft(PAVING);
		town.holding.count(meeting.getId(), List.of(unanimous(bench), unanimous(paving)), STATION, town.now());
		town.confirming.confirm(meeting.getId(), PARTY, town.now());

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CANDIDATE);
		assertThat(paving.getStatus()).isEqualTo(ProjectStatus.DRAFT);
	}

	private boolean passes(Meeting held, Count count) {
		return held.passes(new AgendaItem(bench.getId(), count, null));
	}

	private void count(Count count, Money agreed) {
		town.holding.count(meeting.getId(), List.of(new AgendaItem(bench.getId(), count, agreed)), STATION, town.now());
	}

}
