package org.minsheng.limit.jpa;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

import org.minsheng.jpa.PersistenceTest;
import org.minsheng.limit.Limit;
import org.minsheng.limit.Limits;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class JdbcLimitsTest {

	private final Limits limits;

	@Test
	void letsThroughExactlySoManyOfAHundredAtOnce() throws Exception {
		var who = "crowd " + UUID.randomUUID();
		var crowd = Executors.newFixedThreadPool(8);
		try {
			var knocks = IntStream.range(0, 100).mapToObj(one -> crowd.submit(() -> limits.knock(who, Limit.perHour(10)))).toList();
			int through = 0;
			for (var knock : knocks) {
				through += knock.get().isEmpty() ? 1 : 0;
			}
			assertThat(through).isEqualTo(10);
		} finally {
			crowd.shutdownNow();
		}
	}

	@Test
	void oneTakenBackWasNoneAndWhoIsForgottenBeginsAnew() {
		var who = "one " + UUID.randomUUID();
		var limit = Limit.perHour(2);

		limits.knock(who, limit);
		limits.takeBack(who);
		limits.knock(who, limit);
		assertThat(limits.knock(who, limit)).isEmpty();
		assertThat(limits.knock(who, limit)).isPresent();
		limits.forget(who);
		assertThat(limits.shut(who, limit)).isEmpty();
		assertThat(limits.knock(who, limit)).isEmpty();
	}

	@Test
	void saysHowLongToWaitAndOpensAgain() throws Exception {
		var who = "one " + UUID.randomUUID();
		var limit = new Limit(1, Duration.ofSeconds(1));

		assertThat(limits.knock(who, limit)).isEmpty();
		assertThat(limits.knock(who, limit)).hasValueSatisfying(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofSeconds(1)));
		Thread.sleep(1100);
		assertThat(limits.knock(who, limit)).isEmpty();
	}

}
