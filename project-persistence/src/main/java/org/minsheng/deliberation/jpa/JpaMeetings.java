package org.minsheng.deliberation.jpa;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.Meetings;
import org.minsheng.organisation.Scope;
import org.minsheng.project.ProjectId;

interface JpaMeetings extends Meetings, Repository<Meeting, MeetingId> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_READ)
	@Query("select m from Meeting m where m.code = :code")
	Optional<Meeting> findByCodeForShare(String code);

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Meeting m where m.code = :code")
	Optional<Meeting> findByCodeForUpdate(String code);

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Meeting m where m.id = :id")
	Optional<Meeting> findByIdForUpdate(MeetingId id);

	@Override
	@Query("select m from Meeting m where m.scope = :community and m.status = CALLED order by m.heldOn, m.code")
	List<Meeting> findCalledIn(Scope community);

	@Override
	@Query("select m from Meeting m join m.agenda item where item.project = :project order by m.heldOn desc, m.code desc")
	List<Meeting> findByProject(ProjectId project);

}
