package org.minsheng.deliberation.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.deliberation.Count;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.SeatId;
import org.minsheng.deliberation.SecondCount;
import org.minsheng.deliberation.SecondCounts;
import org.minsheng.jpa.Row;
import org.minsheng.project.ProjectId;

@Component
@RequiredArgsConstructor
class JdbcSecondCounts implements SecondCounts {

	private static final String KEEP = """
			insert into meeting_second_count (meeting_id, project_id, seat_id, yes, no, abstain, representatives_yes)
			values (:meeting, :project, :seat, :yes, :no, :abstain, :representativesYes)
			""";

	private final JdbcClient database;

	/** One line of the table. */
	private record Line(SeatId teller, ProjectId project, Count count) {
	}

	@Override
	public void keep(MeetingId meeting, SecondCount count) {
		drop(meeting);
		count.counts()
			.forEach((project, of) -> database.sql(KEEP)
				.param("meeting", meeting.value())
				.param("project", project.value())
				.param("seat", count.teller().value())
				.param("yes", of.yes())
				.param("no", of.no())
				.param("abstain", of.abstain())
				.param("representativesYes", of.representativesYes())
				.update());
	}

	@Override
	public Optional<SecondCount> findByMeeting(MeetingId meeting) {
		var lines = database.sql("select * from meeting_second_count where meeting_id = :meeting")
			.param("meeting", meeting.value())
			.query(JdbcSecondCounts::line)
			.list();
		Map<ProjectId, Count> counts = lines.stream().collect(Collectors.toMap(Line::project, Line::count));
		return lines.stream().findFirst().map(line -> new SecondCount(line.teller(), counts));
	}

	@Override
	public void drop(MeetingId meeting) {
		database.sql("delete from meeting_second_count where meeting_id = :meeting").param("meeting", meeting.value()).update();
	}

	private static Line line(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new Line(new SeatId(columns.getObject("seat_id", UUID.class)), new ProjectId(columns.getObject("project_id", UUID.class)),
				new Count(row.number("yes"), row.number("no"), row.number("abstain"), row.number("representatives_yes")));
	}

}
