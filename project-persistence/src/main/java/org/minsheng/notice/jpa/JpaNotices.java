package org.minsheng.notice.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.notice.NoticeId;
import org.minsheng.notice.Notices;
import org.minsheng.notice.PublicNotice;
import org.minsheng.project.ProjectId;

interface JpaNotices extends Notices, Repository<PublicNotice, NoticeId> {

	/** Codes are handed out in the order of drafting. */
	@Override
	@Query("select n from PublicNotice n where n.project = :project order by n.code")
	List<PublicNotice> findByProject(ProjectId project);

	@Override
	@Query("select n from PublicNotice n where n.status = PUBLISHED and n.endsAt <= :now order by n.endsAt")
	List<PublicNotice> findEnded(Instant now);

	@Override
	@Query("select min(n.endsAt) from PublicNotice n where n.status = PUBLISHED")
	Optional<Instant> findNextEnd();

}
