package org.minsheng.deliberation;

import java.util.Optional;

/** The second tellers' counts, one for each meeting at a time. */
public interface SecondCounts {

	void keep(MeetingId meeting, SecondCount count);

	Optional<SecondCount> findByMeeting(MeetingId meeting);

	void drop(MeetingId meeting);

}
