package org.minsheng.deliberation.jpa;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.MeetingList;
import org.minsheng.deliberation.MeetingRow;
import org.minsheng.organisation.Scope;

interface JpaMeetingList extends MeetingList, Repository<Meeting, MeetingId> {

	@Override
	@Query("""
			select new org.minsheng.deliberation.MeetingRow(m.code, c.name, m.heldOn, m.place, m.status, size(m.agenda),
				cast((select coalesce(sum(a.eligible), 0) from m.attendance a) as Integer),
				cast((select coalesce(sum(a.present), 0) from m.attendance a) as Integer))
			from Meeting m join Community c on c.id.value = m.scope.community
			where m.scope.district = :#{#scope.district()}
				and m.scope.office = coalesce(:#{#scope.office()}, m.scope.office)
				and m.scope.community = coalesce(:#{#scope.community()}, m.scope.community)
			order by m.heldOn desc, m.code desc
			limit :limit
			""")
	List<MeetingRow> within(Scope scope, int limit);

}
