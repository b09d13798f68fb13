package org.minsheng.organisation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PinTest {

	private static final Pin PIER = new Pin(114_530_000, 22_600_000);

	@Test
	void aThousandthOfADegreeNorthIsAHundredAndElevenMetres() {
		assertThat(PIER.metresTo(new Pin(114_530_000, 22_601_000))).isEqualTo(111);
	}

	@Test
	void aDegreeOfLongitudeIsNarrowerThanOneOfLatitude() {
		assertThat(PIER.metresTo(new Pin(114_531_000, 22_600_000))).isEqualTo(103);
	}

	@Test
	void theWayBackIsAsLongAndNoWayIsNothing() {
		var other = new Pin(114_533_000, 22_604_000);
		assertThat(PIER.metresTo(other)).isEqualTo(other.metresTo(PIER)).isEqualTo(542);
		assertThat(PIER.metresTo(PIER)).isZero();
	}

}
