package org.minsheng.deliberation.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.deliberation.MeetingList;
import org.minsheng.deliberation.MeetingRow;
import org.minsheng.deliberation.MeetingStatus;
import org.minsheng.jpa.Row;
import org.minsheng.organisation.Scope;

@Component
@RequiredArgsConstructor
class JdbcMeetingList implements MeetingList {

	private static final String WITHIN = """
			select m.code, c.name as community, m.held_on, m.place, m.status,
				(select count(*) from meeting_item i where i.meeting_id = m.id) as items,
				coalesce(present.eligible, 0) as eligible, coalesce(present.present, 0) as present
			from meeting m
				join community c on c.id = m.community
				left join (select meeting_id, sum(eligible) as eligible, sum(present) as present
					from meeting_attendance group by meeting_id) present on present.meeting_id = m.id
			where m.district = :district
				and (cast(:office as text) is null or m.office = :office)
				and (cast(:community as text) is null or m.community = :community)
			order by m.held_on desc, m.code desc
			limit :limit
			""";

	private final JdbcClient database;

	@Override
	public List<MeetingRow> within(Scope scope, int limit) {
		return database.sql(WITHIN)
			.param("district", scope.district())
			.param("office", scope.office())
			.param("community", scope.community())
			.param("limit", limit)
			.query(JdbcMeetingList::meetingRow)
			.list();
	}

	private static MeetingRow meetingRow(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new MeetingRow(row.text("code"), row.text("community"), row.day("held_on"), row.text("place"),
				row.one(MeetingStatus.class, "status"), row.number("items"), row.number("eligible"), row.number("present"));
	}

}
