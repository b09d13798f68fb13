package org.minsheng.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.SecondCount;
import org.minsheng.deliberation.SecondCounts;

class InMemorySecondCounts implements SecondCounts {

	private final Map<MeetingId, SecondCount> counts = new HashMap<>();

	@Override
	public void keep(MeetingId meeting, SecondCount count) {
		counts.put(meeting, count);
	}

	@Override
	public Optional<SecondCount> findByMeeting(MeetingId meeting) {
		return Optional.ofNullable(counts.get(meeting));
	}

	@Override
	public void drop(MeetingId meeting) {
		counts.remove(meeting);
	}

}
