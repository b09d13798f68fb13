package org.minsheng.notice.jpa;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.notice.NoticeId;
import org.minsheng.notice.Objection;
import org.minsheng.notice.ObjectionId;
import org.minsheng.notice.Objections;

interface JpaObjections extends Objections, Repository<Objection, ObjectionId> {

	@Override
	@Query("select o from Objection o where o.notice = :notice order by o.filedAt")
	List<Objection> findByNotice(NoticeId notice);

}
