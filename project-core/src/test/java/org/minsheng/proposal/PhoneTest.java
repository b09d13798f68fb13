package org.minsheng.proposal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneTest {

	@ParameterizedTest
	@CsvSource({ "13812345678, 13812345678", "138 1234-5678, 13812345678", "+86 13812345678, 13812345678",
			"１３８１２３４５６７８, 13812345678", "0755-84206066, 075584206066", "(0756)2516000, 07562516000" })
	void readsWhatPeopleType(String typed, String digits) {
		assertThat(Phone.parse(typed)).map(Phone::digits).contains(digits);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1381234567", "138123456789", "84206066", "12345", "十三八", "00000000000", "13812345678=1" })
	void takesNothingElseForANumber(String typed) {
		assertThat(Phone.parse(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "13812345678, 138****5678", "075584206066, 075*****6066" })
	void showsItselfMasked(String digits, String masked) {
		assertThat(new Phone(digits)).hasToString(masked).extracting(Phone::masked).isEqualTo(masked);
	}

}
