package org.minsheng.clock.jpa;

import java.time.Duration;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

import org.minsheng.clock.Demonstration;
import org.minsheng.jpa.PersistenceTest;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class DemonstrationTest {

	private final Demonstration demonstration;

	@Test
	void beginsOnceAndGoesOnlyForward() {
		assertThat(demonstration.preset()).isEmpty();
		assertThat(demonstration.ahead()).isZero();
		assertThat(demonstration.begin("bench-1999", Duration.ofDays(-9999))).isTrue();
		assertThat(demonstration.begin("another", Duration.ZERO)).isFalse();
		demonstration.advance(Duration.ofDays(-9998).plusNanos(1));
		demonstration.advance(Duration.ofDays(-9999));
		assertThat(demonstration.preset()).contains("bench-1999");
		assertThat(demonstration.ahead()).isEqualTo(Duration.ofDays(-9998).plusNanos(1_000));
	}

}
