package org.minsheng.deliberation.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.minsheng.deliberation.DeskMeeting;
import org.minsheng.deliberation.Seat;
import org.minsheng.deliberation.SeatId;

/** Who came, by name. */
record TickForm(@Nullable List<UUID> seats) {

	/** Ticked are those who have signed in themselves. */
	static TickForm of(DeskMeeting record) {
		return new TickForm(record.sitting().seats().stream().filter(Seat::isPresent).map(seat -> seat.id().value()).toList());
	}

	List<SeatId> present() {
		return Objects.requireNonNullElse(seats, List.<UUID>of()).stream().map(SeatId::new).toList();
	}

}
