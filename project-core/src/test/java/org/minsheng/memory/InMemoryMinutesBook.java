package org.minsheng.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.Minutes;
import org.minsheng.deliberation.MinutesBook;
import org.minsheng.deliberation.SeatId;
import org.minsheng.photo.PhotoId;

class InMemoryMinutesBook implements MinutesBook {

	private static final Minutes NONE = new Minutes(List.of(), null);

	private final Map<MeetingId, Minutes> minutes = new HashMap<>();

	@Override
	public Minutes findByMeeting(MeetingId meeting) {
		return minutes.getOrDefault(meeting, NONE);
	}

	@Override
	public void attach(MeetingId meeting, List<PhotoId> scans) {
		minutes.put(meeting, new Minutes(scans, null));
	}

	@Override
	public void agree(MeetingId meeting, SeatId scrutineer, Instant at) {
		minutes.put(meeting, new Minutes(findByMeeting(meeting).scans(), scrutineer));
	}

	@Override
	public void clear(MeetingId meeting) {
		minutes.remove(meeting);
	}

}
