package org.minsheng.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.minsheng.project.ProjectId;

/** All notices. */
public interface Notices {

	Optional<PublicNotice> findById(NoticeId id);

	Optional<PublicNotice> findByCode(String code);

	/** Every notice about the project, oldest first. */
	List<PublicNotice> findByProject(ProjectId project);

	/** Published, without an open objection, and over. */
	List<PublicNotice> findEnded(Instant now);

	Optional<Instant> findNextEnd();

	PublicNotice save(PublicNotice notice);

}
