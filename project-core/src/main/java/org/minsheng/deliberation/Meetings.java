package org.minsheng.deliberation;

import java.util.List;
import java.util.Optional;

import org.minsheng.organisation.Scope;
import org.minsheng.project.ProjectId;

/** All meetings. */
public interface Meetings {

	Optional<Meeting> findById(MeetingId id);

	Optional<Meeting> findByCode(String code);

	/** While many vote or arrive at once, nobody closes the vote or the sign-in. */
	Optional<Meeting> findByCodeForShare(String code);

	/** As by the id. */
	Optional<Meeting> findByCodeForUpdate(String code);

	/** Waits for whatever is under way, and keeps what comes waiting. */
	Optional<Meeting> findByIdForUpdate(MeetingId id);

	/** Called meetings of the community whose agenda is still open, earliest first. */
	List<Meeting> findCalledIn(Scope community);

	/** Meetings that had the project on their agenda, latest first. */
	List<Meeting> findByProject(ProjectId project);

	Meeting save(Meeting meeting);

}
