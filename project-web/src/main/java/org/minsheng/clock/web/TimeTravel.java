package org.minsheng.clock.web;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.minsheng.notice.Notices;
import org.minsheng.notice.PublicNotice;
import org.minsheng.organisation.Deadlines;

/** Puts a demonstration's clock forward; what falls due on the way happens in order, each at its own time. */
@Component
@Profile("demonstration")
@RequiredArgsConstructor
class TimeTravel {

	private static final Duration HORIZON = Duration.ofDays(31);

	private final DemoClock clock;

	private final DueWork work;

	private final Notices notices;

	Instant by(Period period) {
		return to(clock.instant().atZone(Deadlines.BEIJING).plus(period).toInstant());
	}

	/** Where nothing waits within a month, time stays as it is: a jump of years would end more than anybody meant. */
	Optional<Instant> toNextDue() {
		var horizon = clock.instant().plus(HORIZON);
		return work.nextDueAfter(clock.instant()).filter(horizon::isAfter).map(this::to);
	}

	/** To the end of the notice; empty where there is no such notice, or it has no end yet. */
	Optional<Instant> toEndOf(String noticeCode) {
		return notices.findByCode(noticeCode).flatMap(PublicNotice::getEndsAt).map(this::to);
	}

	/** Whether that notice runs and its end is still to come. */
	boolean isAheadEndOf(String noticeCode) {
		return notices.findByCode(noticeCode)
			.flatMap(PublicNotice::getEndsAt)
			.filter(clock.instant()::isBefore)
			.isPresent();
	}

	private Instant to(Instant goal) {
		for (var stop = nextStop(goal); stop.isPresent(); stop = nextStop(goal)) {
			arrive(stop.get());
		}
		arrive(goal);
		return clock.instant();
	}

	private Optional<Instant> nextStop(Instant goal) {
		return work.nextDueAfter(clock.instant()).filter(goal::isAfter);
	}

	private void arrive(Instant at) {
		clock.putForwardTo(at);
		work.runUntil(at);
	}

}
