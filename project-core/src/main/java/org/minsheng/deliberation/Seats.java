package org.minsheng.deliberation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.minsheng.project.ProjectId;

/** Everybody's places in meetings, apart from the meetings so that many may sign in at once. */
public interface Seats {

	void add(List<Seat> seats);

	/** The meeting's members by party and name. */
	Sitting findByMeeting(MeetingId meeting);

	/** Only the mark of a code is kept; a later one replaces it. */
	void giveCode(SeatId seat, String mark);

	Optional<Seat> findByCode(MeetingId meeting, String mark);

	/** Writes down that the member came; who came earlier keeps the earlier time. */
	void signIn(SeatId seat, Instant at);

	/** As if the member had not come. */
	void signOut(SeatId seat);

	/** A later reason for the same member and item replaces the earlier. */
	void recuse(MeetingId meeting, Recusal recusal);

	/** Whether there was such a recusal; there is none any more. */
	boolean withdrawRecusal(MeetingId meeting, SeatId seat, ProjectId project);

}
