package org.minsheng.deliberation.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.deliberation.Choice;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.PhoneVote;
import org.minsheng.deliberation.PhoneVotes;
import org.minsheng.deliberation.SeatId;
import org.minsheng.jpa.Row;
import org.minsheng.project.ProjectId;

@Component
@RequiredArgsConstructor
class JdbcPhoneVotes implements PhoneVotes {

	private static final String CAST = """
			insert into meeting_phone_vote (meeting_id, project_id, seat_id, choice) values (:meeting, :project, :seat, :choice)
			on conflict (meeting_id, project_id, seat_id) do update set choice = excluded.choice
			""";

	private final JdbcClient database;

	@Override
	public void cast(MeetingId meeting, PhoneVote vote) {
		database.sql(CAST)
			.param("meeting", meeting.value())
			.param("project", vote.project().value())
			.param("seat", vote.seat().value())
			.param("choice", vote.choice().name())
			.update();
	}

	@Override
	public List<PhoneVote> findByMeeting(MeetingId meeting) {
		return database.sql("select seat_id, project_id, choice from meeting_phone_vote where meeting_id = :meeting")
			.param("meeting", meeting.value())
			.query(JdbcPhoneVotes::vote)
			.list();
	}

	@Override
	public void destroy(MeetingId meeting) {
		database.sql("delete from meeting_phone_vote where meeting_id = :meeting").param("meeting", meeting.value()).update();
	}

	private static PhoneVote vote(ResultSet columns, int number) throws SQLException {
		return new PhoneVote(new SeatId(columns.getObject("seat_id", UUID.class)),
				new ProjectId(columns.getObject("project_id", UUID.class)), new Row(columns).one(Choice.class, "choice"));
	}

}
