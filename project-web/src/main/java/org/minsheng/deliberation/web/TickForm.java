package org.minsheng.deliberation.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.minsheng.deliberation.DeskMeeting;
import org.minsheng.deliberation.Seat;
import org.minsheng.deliberation.SeatId;
import org.minsheng.deliberation.Ticks;

/**
 * Who came, by name.
 *
 * @param shown who had signed in when the list was shown
 */
record TickForm(@Nullable List<UUID> seats, @Nullable List<UUID> shown) {

	/** Ticked are those who have signed in themselves. */
	static TickForm of(DeskMeeting record) {
		var present = record.sitting().seats().stream().filter(Seat::isPresent).map(seat -> seat.id().value()).toList();
		return new TickForm(present, present);
	}

	Ticks ticks() {
		return new Ticks(ids(shown), ids(seats));
	}

	private static Set<SeatId> ids(@Nullable List<UUID> sent) {
		return Stream.ofNullable(sent).flatMap(List::stream).map(SeatId::new).collect(Collectors.toSet());
	}

}
