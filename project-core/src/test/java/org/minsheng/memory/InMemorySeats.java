package org.minsheng.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.Recusal;
import org.minsheng.deliberation.Seat;
import org.minsheng.deliberation.SeatId;
import org.minsheng.deliberation.Seats;
import org.minsheng.deliberation.Sitting;
import org.minsheng.project.ProjectId;

class InMemorySeats implements Seats {

	private final Shelf<SeatId, Seat> shelf = new Shelf<>();

	private final Map<SeatId, String> marks = new HashMap<>();

	private final Map<MeetingId, List<Recusal>> recusals = new HashMap<>();

	@Override
	public void add(List<Seat> seats) {
		seats.forEach(seat -> shelf.put(seat.id(), seat));
	}

	@Override
	public Sitting findByMeeting(MeetingId meeting) {
		return new Sitting(of(meeting), List.copyOf(recusals.getOrDefault(meeting, List.of())));
	}

	@Override
	public void giveCode(SeatId seat, String mark) {
		marks.put(seat, mark);
	}

	@Override
	public Optional<Seat> findByCode(MeetingId meeting, String mark) {
		return of(meeting).stream().filter(seat -> mark.equals(marks.get(seat.id()))).findFirst();
	}

	@Override
	public void signIn(SeatId id, Instant at) {
		var seat = shelf.find(id).orElseThrow();
		put(seat, seat.isPresent() ? seat.signedInAt() : at);
	}

	@Override
	public void signOut(SeatId id) {
		put(shelf.find(id).orElseThrow(), null);
	}

	@Override
	public void recuse(MeetingId meeting, Recusal recusal) {
		withdrawRecusal(meeting, recusal.seat(), recusal.project());
		recusals.computeIfAbsent(meeting, id -> new ArrayList<>()).add(recusal);
	}

	@Override
	public boolean withdrawRecusal(MeetingId meeting, SeatId seat, ProjectId project) {
		return recusals.getOrDefault(meeting, new ArrayList<>())
			.removeIf(recusal -> recusal.seat().equals(seat) && recusal.project().equals(project));
	}

	private List<Seat> of(MeetingId meeting) {
		return shelf.all().filter(seat -> seat.meeting().equals(meeting)).toList();
	}

	private void put(Seat seat, @Nullable Instant at) {
		shelf.put(seat.id(),
				new Seat(seat.id(), seat.meeting(), seat.member(), seat.name(), seat.party(), seat.representative(), at));
	}

}
