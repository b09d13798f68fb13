package org.minsheng.proposal;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrackingCodeTest {

	@Test
	void isReadAsItIsWritten() {
		var code = TrackingCode.random();

		assertThat(TrackingCode.parse(code.value())).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "7kqm2xwp", "7KQM-2XWP", " 7kqm 2xwp ", "7K-QM-2X-WP" })
	void smallLettersSpacesAndDashesDoNotMatter(String typed) {
		assertThat(TrackingCode.parse(typed)).contains(new TrackingCode("7KQM2XWP"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7KQM2XW", "7KQM2XWP3", "7KQM2XW0", "7KQM2XWO", "7KQM2XW1", "7KQM2XWI", "7KQM2XWL", "7KQM2XW'",
			"七KQM2XWP" })
	void nothingElseIsACode(String typed) {
		assertThat(TrackingCode.parse(typed)).isEmpty();
	}

	@Test
	void nobodyFindsOthersByChance() {
		assertThat(IntStream.range(0, 1000).mapToObj(i -> TrackingCode.random())).doesNotHaveDuplicates();
	}

}
