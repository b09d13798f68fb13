package org.minsheng.vote;

import org.junit.jupiter.api.Test;

import org.minsheng.money.Money;
import org.minsheng.selection.EqualShares;
import org.minsheng.selection.EqualShares.Start;
import org.minsheng.selection.Rule;

import static org.assertj.core.api.Assertions.assertThat;

class SharesTermsTest {

	private final EqualShares rule = (EqualShares) Rule.named("mes-add1").orElseThrow();

	@Test
	void theRuleIsAsItIsWhereNothingIsSet() {
		assertThat(SharesTerms.USUAL.appliedTo(rule)).isEqualTo(rule);
	}

	@Test
	void aRankingOfOneProjectSupportsIt() {
		var ours = SharesTerms.of(BallotForm.RANK, null, null, 0);

		assertThat(ours.appliedTo(rule).utility()).isEqualTo(EqualShares.Utility.COST_OR_PLACES);
		assertThat(((EqualShares) ours.beside(EqualShares.PLAIN)).utility()).isEqualTo(EqualShares.Utility.COST_OR_PLACES);
		assertThat(SharesTerms.USUAL.beside(EqualShares.PLAIN)).isEqualTo(EqualShares.PLAIN);
	}

	@Test
	void whatIsSetTakesThePlaceOfTheRulesOwn() {
		var set = SharesTerms.of(BallotForm.APPROVE, Money.ofYuan(5), Start.EXACT, 3).appliedTo(rule);

		assertThat(set.parameters()).containsEntry("step", "5.00").containsEntry("start", "EXACT").containsEntry("filter", "3");
		assertThat(set.name()).isEqualTo("mes-add1");
	}

}
