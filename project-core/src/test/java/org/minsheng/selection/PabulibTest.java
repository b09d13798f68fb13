package org.minsheng.selection;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

class PabulibTest {

	/**
	 * Its reference stops at the project that was withdrawn after the vote; the rule passes over such a one, and so did the
	 * city.
	 */
	private static final String STOPS_AT_THE_WITHDRAWN = "Poland_Wroclaw_2017_Rejon_nr_11_750.greedy-no-skip.json";

	@TestFactory
	Stream<DynamicTest> everyReferenceOutcomeIsReproduced() {
		var all = Pabulib.expected();
		assertThat(all).hasSizeGreaterThanOrEqualTo(114);
		return all.stream().map(expected -> dynamicTest(expected.name(), () -> reproduce(expected)));
	}

	private static void reproduce(Expected expected) {
		var read = Pabulib.election(expected.file());
		assertThat(read.notes()).isEmpty();
		var outcome = expected.selection(read).of(read.election());
		var winners = outcome.winners().stream().map(Candidate::id).toList();
		if (expected.name().equals(STOPS_AT_THE_WITHDRAWN)) {
			assertThat(winners).containsExactlyInAnyOrderElementsOf(expected.official());
			return;
		}
		assertThat(winners).containsExactlyInAnyOrderElementsOf(expected.selected());
		assertThat(outcome.cost().yuan()).isEqualByComparingTo(expected.cost());
		expected.endowment()
			.ifPresent(endowment -> assertThat(outcome.shares().orElseThrow().endowment().over(100).rounded(8)).isCloseTo(
					endowment, within(new BigDecimal("0.0000001"))));
		if (expected.isOfficial()) assertThat(winners).containsExactlyInAnyOrderElementsOf(expected.official());
	}

	@Test
	void theTopUpOfPoznanIsReproduced() {
		var read = Pabulib.election("Poland_Poznan_2026_small.pb");
		var rule = new ByVotes(false, Threshold.NONE, 80);

		var outcome = Selection.by(rule).of(read.election());

		assertThat(outcome.winners().stream().map(Candidate::id)).containsExactlyInAnyOrderElementsOf(read.selected());
	}

	@Test
	void inWieliczkaMoreVotersPreferEqualShares() {
		var read = Pabulib.election("Poland_Wieliczka_2023_Green_Budget.pb");

		var outcome = Selection.by(EqualShares.ADD1.compared()).of(read.election());

		assertThat(outcome.comparison().orElseThrow().isForByVotes()).isFalse();
		assertThat(outcome.winners().stream().map(Candidate::id)).containsExactlyInAnyOrderElementsOf(read.selected());
	}

	@Test
	void inWieliczkaEqualSharesLeaveFewerWithoutAWinner() {
		var election = Pabulib.election("Poland_Wieliczka_2023_Green_Budget.pb").election();
		var comparison = Comparison.of(election, Stream.of(EqualShares.ADD1, ByVotes.SKIPPING).map(Selection::by).toList());

		var without = comparison.outcomes()
			.stream()
			.map(
					outcome -> Fraction.of(100 * (election.voters() - comparison.votersWithAWinner(outcome)), election.voters())
						.rounded(1));

		assertThat(without).containsExactly(new BigDecimal("17.8"), new BigDecimal("27.6"));
	}

	@TestFactory
	Stream<DynamicTest> everyFileSurvivesExportAndImport() {
		return Pabulib.files().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
			var read = Pabulib.election(file.getFileName().toString());
			var again = PbFile.of(read.election(), read.meta()).election();
			assertThat(again.election().groups()).containsExactlyElementsOf(read.election().groups());
			assertThat(again.election().getCandidates()).isEqualTo(read.election().getCandidates());
		}));
	}

}
