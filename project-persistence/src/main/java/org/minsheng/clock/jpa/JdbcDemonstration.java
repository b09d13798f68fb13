package org.minsheng.clock.jpa;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.clock.Demonstration;

/** One row, in microseconds: finer than the database keeps time. */
@Component
@RequiredArgsConstructor
class JdbcDemonstration implements Demonstration {

	private static final int NANOS_PER_MICRO = 1_000;

	private final JdbcClient jdbc;

	private final EntityManager workspace;

	@Override
	public Optional<String> preset() {
		return jdbc.sql("select preset from demonstration").query(String.class).optional();
	}

	@Override
	public boolean begin(String preset, Duration ahead) {
		return jdbc.sql("insert into demonstration (preset, ahead_micros) values (?, ?) on conflict do nothing")
			.params(preset, micros(ahead))
			.update() == 1;
	}

	@Override
	public Duration ahead() {
		return jdbc.sql("select ahead_micros from demonstration")
			.query(Long.class)
			.optional()
			.map(micros -> Duration.of(micros, ChronoUnit.MICROS))
			.orElse(Duration.ZERO);
	}

	@Override
	public void advance(Duration ahead) {
		jdbc.sql("update demonstration set ahead_micros = ? where ahead_micros < ?").params(micros(ahead), micros(ahead)).update();
	}

	@Override
	public void settle() {
		workspace.flush();
		workspace.clear();
	}

	/** Rounded up, so that a clock put to an instant has reached it. */
	private static long micros(Duration ahead) {
		return -Math.floorDiv(-ahead.toNanos(), NANOS_PER_MICRO);
	}

}
