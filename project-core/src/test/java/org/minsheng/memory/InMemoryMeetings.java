package org.minsheng.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.MeetingStatus;
import org.minsheng.deliberation.Meetings;
import org.minsheng.organisation.Scope;
import org.minsheng.project.ProjectId;

class InMemoryMeetings implements Meetings {

	private final Shelf<MeetingId, Meeting> shelf = new Shelf<>();

	@Override
	public Optional<Meeting> findById(MeetingId id) {
		return shelf.find(id);
	}

	@Override
	public Optional<Meeting> findByCode(String code) {
		return shelf.all().filter(meeting -> meeting.getCode().equals(code)).findFirst();
	}

	@Override
	public Optional<Meeting> findByCodeForShare(String code) {
		return findByCode(code);
	}

	@Override
	public Optional<Meeting> findByCodeForUpdate(String code) {
		return findByCode(code);
	}

	@Override
	public Optional<Meeting> findByIdForUpdate(MeetingId id) {
		return findById(id);
	}

	@Override
	public List<Meeting> findCalledIn(Scope community) {
		return shelf.all()
			.filter(meeting -> meeting.getStatus() == MeetingStatus.CALLED && meeting.getScope().equals(community))
			.sorted(Comparator.comparing(Meeting::getHeldOn))
			.toList();
	}

	@Override
	public List<Meeting> findByProject(ProjectId project) {
		return shelf.all()
			.filter(meeting -> meeting.getAgenda().stream().anyMatch(item -> item.project().equals(project)))
			.sorted(Comparator.comparing(Meeting::getHeldOn).reversed())
			.toList();
	}

	@Override
	public Meeting save(Meeting meeting) {
		return shelf.put(meeting.getId(), meeting);
	}

}
