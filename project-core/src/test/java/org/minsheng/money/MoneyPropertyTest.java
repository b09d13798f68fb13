package org.minsheng.money;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyPropertyTest {

	private static final BigDecimal HALF_OF_THE_LAST_PLACE = new BigDecimal("0.005");

	@Provide
	Arbitrary<Money> sums() {
		return Arbitraries.longs().between(0, 100_000_000_00L).map(Money::new);
	}

	@Property
	void isPrintedWithinHalfOfTheLastPlace(@ForAll("sums") Money sum) {
		var exact = sum.yuan().movePointLeft(4);

		assertThat(sum.wan().subtract(exact).abs()).isLessThanOrEqualTo(HALF_OF_THE_LAST_PLACE);
	}

	@Property
	void roundingThePartsFirstIsOffByNoMoreThanHalfAPlaceEach(@ForAll @Size(min = 1, max = 30) List<@From("sums") Money> parts) {
		var roundedLast = Money.sum(parts).wan();
		var roundedFirst = parts.stream().map(Money::wan).reduce(BigDecimal.ZERO, BigDecimal::add);

		assertThat(roundedFirst.subtract(roundedLast).abs())
			.isLessThanOrEqualTo(HALF_OF_THE_LAST_PLACE.multiply(BigDecimal.valueOf(parts.size() + 1L)));
	}

	@Property
	void theOrderOfASumDoesNotMatter(@ForAll("sums") Money one, @ForAll("sums") Money other) {
		assertThat(one.plus(other)).isEqualTo(other.plus(one));
		assertThat(one.plus(other).minus(other)).isEqualTo(one);
	}

	@Property
	void sharesNeverExceedTheWhole(@ForAll("sums") Money whole, @ForAll @IntRange(max = 100) int percent) {
		var together = whole.percent(percent).plus(whole.percent(100 - percent));

		assertThat(together).isLessThanOrEqualTo(whole);
		assertThat(whole.minus(together).fen()).isLessThanOrEqualTo(1);
	}

	@Property
	void yuanAndBackIsTheSame(@ForAll("sums") Money sum) {
		assertThat(Money.ofYuan(sum.yuan())).isEqualTo(sum);
	}

}
