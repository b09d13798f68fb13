package org.minsheng.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.PhoneVote;
import org.minsheng.deliberation.PhoneVotes;

class InMemoryPhoneVotes implements PhoneVotes {

	private final Map<MeetingId, List<PhoneVote>> votes = new HashMap<>();

	@Override
	public void cast(MeetingId meeting, PhoneVote vote) {
		var known = votes.computeIfAbsent(meeting, id -> new ArrayList<>());
		known.removeIf(other -> other.seat().equals(vote.seat()) && other.project().equals(vote.project()));
		known.add(vote);
	}

	@Override
	public List<PhoneVote> findByMeeting(MeetingId meeting) {
		return List.copyOf(votes.getOrDefault(meeting, List.of()));
	}

	@Override
	public void destroy(MeetingId meeting) {
		votes.remove(meeting);
	}

}
