package org.minsheng.clock.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import lombok.RequiredArgsConstructor;

import org.minsheng.clock.Demonstration;

/** Ticks as the machine's clock does, at a distance that is kept with the data. It is put forward, never back. */
@RequiredArgsConstructor
class DemoClock extends Clock {

	private final Clock machine;

	private final Demonstration demonstration;

	@Override
	public Instant instant() {
		return machine.instant().plus(demonstration.ahead());
	}

	/** Goes on from the given instant, unless that has passed. */
	void putForwardTo(Instant at) {
		demonstration.advance(Duration.between(machine.instant(), at));
	}

	@Override
	public ZoneId getZone() {
		return machine.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new DemoClock(machine.withZone(zone), demonstration);
	}

}
