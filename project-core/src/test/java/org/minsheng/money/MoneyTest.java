package org.minsheng.money;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.money.Money.ZERO;
import static org.minsheng.money.Money.ofYuan;

class MoneyTest {

	private static final Money BATCH_ONE = ofYuan(9_792_050);

	private static final Money BATCH_TWO = ofYuan(8_393_750);

	@Test
	void isNeverNegative() {
		assertThatThrownBy(() -> new Money(-1)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> ofYuan(1).minus(ofYuan(2))).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void isKeptInWholeFen() {
		assertThat(ofYuan(new BigDecimal("12.34"))).isEqualTo(new Money(1234));
		assertThat(new Money(1234).yuan()).isEqualTo("12.34");
		assertThatThrownBy(() -> ofYuan(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
	}

	@Test
	void doesNotOverflow() {
		assertThatThrownBy(() -> ofYuan(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
		assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
	}

	@Test
	void addsUp() {
		assertThat(Money.sum(List.of(ofYuan(1), ofYuan(2), ofYuan(3)))).isEqualTo(ofYuan(6));
		assertThat(Money.sum(List.of())).isEqualTo(ZERO);
	}

	@Test
	void aPercentageIsRoundedDown() {
		assertThat(new Money(199).percent(3)).isEqualTo(new Money(5));
		assertThat(new Money(33).percent(3)).isEqualTo(ZERO);
		assertThat(new Money(Long.MAX_VALUE).percent(100)).isEqualTo(new Money(Long.MAX_VALUE));
	}

	@Test
	void isOrderedByAmount() {
		assertThat(ofYuan(2)).isGreaterThan(ofYuan(1));
		assertThat(ofYuan(2).isMoreThan(ofYuan(2))).isFalse();
		assertThat(ofYuan(3).isMoreThan(ofYuan(2))).isTrue();
		assertThat(ZERO.isZero()).isTrue();
		assertThat(new Money(1).isZero()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "7696100, 769.61", "2095950, 209.6", "18185800, 1818.58", "3000000, 300", "100, 0.01", "50, 0.01", "49, 0", "0, 0",
			"10000000, 1000" })
	void isPrintedInWanAsTheArticlesDo(long yuan, String printed) {
		assertThat(ofYuan(yuan).wan().toPlainString()).isEqualTo(printed);
	}

	@Test
	void theArticlesYearIsTheSumThatIsRoundedNotTheSumOfWhatIsRounded() {
		assertThat(BATCH_ONE.wan()).isEqualTo("979.21");
		assertThat(BATCH_TWO.wan()).isEqualTo("839.38");
		assertThat(BATCH_ONE.plus(BATCH_TWO).wan()).isEqualTo("1818.58");
		assertThat(BATCH_ONE.wan().add(BATCH_TWO.wan())).isEqualTo("1818.59");
	}

}
