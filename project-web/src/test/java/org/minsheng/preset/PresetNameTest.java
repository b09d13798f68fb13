package org.minsheng.preset;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PresetNameTest {

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void isThatOfKuichongOnTheEmbeddedDatabase() {
		settle();
		assertThat(environment.getProperty("minsheng.preset")).isEqualTo("kuichong-2016");
		assertThat(environment.getActiveProfiles()).contains("demonstration");
	}

	@Test
	void isNoneOnAGivenDatabase() {
		environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/minsheng");
		settle();
		assertThat(environment.getProperty("minsheng.preset")).isEqualTo("none");
		assertThat(environment.getActiveProfiles()).isEmpty();
	}

	@Test
	void isWhatTheSettingSaysOnAnyDatabase() {
		environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/minsheng");
		environment.setProperty("minsheng.preset", "xiangzhou-2021");
		settle();
		assertThat(environment.getProperty("minsheng.preset")).isEqualTo("xiangzhou-2021");
		assertThat(environment.getActiveProfiles()).contains("demonstration");
	}

	@Test
	void isRefusedWhereNobodyKnowsIt() {
		environment.setProperty("minsheng.preset", "atlantis");
		assertThatThrownBy(this::settle).isInstanceOf(PresetTrouble.class).hasMessageContaining("atlantis");
	}

	private void settle() {
		new PresetChoice().postProcessEnvironment(environment, new SpringApplication());
	}

}
