package org.minsheng.notice;

import java.util.List;
import java.util.Optional;

/** All objections. */
public interface Objections {

	Optional<Objection> findById(ObjectionId id);

	/** Those against the notice, oldest first. */
	List<Objection> findByNotice(NoticeId notice);

	Objection save(Objection objection);

}
