package org.minsheng.secret;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LegibleTest {

	private final Legible codes = new Legible(2, 3);

	@Test
	void aCodeIsReadHoweverItIsTyped() {
		assertThat(codes.parse(" a2c-x y9 ")).contains("A2CXY9");
		assertThat(codes.parse("ａ２ｃ－ＸＹ９")).contains("A2CXY9");
		assertThat(codes.parse("A2C—XY9")).contains("A2CXY9");
		assertThat(codes.printed("A2CXY9")).isEqualTo("A2C-XY9");
	}

	@Test
	void whatHasAnotherLengthOrALookAlikeIsNoCode() {
		assertThat(codes.parse("A2CXY")).isEmpty();
		assertThat(codes.parse("A2CXY99")).isEmpty();
		assertThat(codes.parse("A2CXY0")).isEmpty();
		assertThat(codes.parse("A2CXYO")).isEmpty();
	}

	@Test
	void everyCodeThatIsMadeIsOne() {
		assertThat(codes.random()).hasSize(6).matches(code -> codes.parse(code).isPresent()).isNotEqualTo(codes.random());
	}

}
