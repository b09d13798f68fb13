package org.minsheng.deliberation;

import java.time.Instant;
import java.util.List;

import org.minsheng.photo.PhotoId;

/** The minutes of all meetings by name; after a confirmation nothing of them changes. */
public interface MinutesBook {

	Minutes findByMeeting(MeetingId meeting);

	/** These pages take the place of earlier ones; who agreed to those has not agreed to these. */
	void attach(MeetingId meeting, List<PhotoId> scans);

	void agree(MeetingId meeting, SeatId scrutineer, Instant at);

	/** The votes were counted anew: what was signed and agreed to no longer holds. */
	void clear(MeetingId meeting);

}
