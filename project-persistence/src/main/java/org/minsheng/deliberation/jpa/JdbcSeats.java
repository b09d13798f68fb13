package org.minsheng.deliberation.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.deliberation.CouncilMemberId;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.Party;
import org.minsheng.deliberation.Recusal;
import org.minsheng.deliberation.Seat;
import org.minsheng.deliberation.SeatId;
import org.minsheng.deliberation.Seats;
import org.minsheng.deliberation.Sitting;
import org.minsheng.jpa.Row;
import org.minsheng.project.ProjectId;

@Component
@RequiredArgsConstructor
class JdbcSeats implements Seats {

	private static final String ADD = """
			insert into meeting_seat (id, meeting_id, council_member_id, name, party, representative)
			values (:id, :meeting, :member, :name, :party, :representative)
			""";

	private static final String OF_MEETING = "select * from meeting_seat where meeting_id = :meeting order by " + Parties.ORDER + ", name";

	private static final String RECUSALS = """
			select r.seat_id, r.project_id, r.reason
			from meeting_recusal r join meeting_seat s on s.id = r.seat_id
			where r.meeting_id = :meeting
			order by r.project_id, s.name
			""";

	private static final String WITHDRAW = "delete from meeting_recusal where meeting_id = :meeting and project_id = :project and seat_id = :seat";

	private static final String RECUSE = """
			insert into meeting_recusal (meeting_id, project_id, seat_id, reason) values (:meeting, :project, :seat, :reason)
			on conflict (meeting_id, project_id, seat_id) do update set reason = excluded.reason
			""";

	private final JdbcClient database;

	@Override
	public void add(List<Seat> seats) {
		seats.forEach(seat -> database.sql(ADD)
			.param("id", seat.id().value())
			.param("meeting", seat.meeting().value())
			.param("member", seat.member().value())
			.param("name", seat.name())
			.param("party", seat.party().name())
			.param("representative", seat.representative())
			.update());
	}

	@Override
	public Sitting findByMeeting(MeetingId meeting) {
		var seats = database.sql(OF_MEETING).param("meeting", meeting.value()).query(JdbcSeats::seat).list();
		return new Sitting(seats, seats.isEmpty() ? List.of() : recusals(meeting));
	}

	@Override
	public void giveCode(SeatId seat, String mark) {
		database.sql("update meeting_seat set code_mark = :mark where id = :id")
			.param("mark", mark)
			.param("id", seat.value())
			.update();
	}

	@Override
	public Optional<Seat> findByCode(MeetingId meeting, String mark) {
		return database.sql("select * from meeting_seat where meeting_id = :meeting and code_mark = :mark")
			.param("meeting", meeting.value())
			.param("mark", mark)
			.query(JdbcSeats::seat)
			.optional();
	}

	@Override
	public void signIn(SeatId seat, Instant at) {
		database.sql("update meeting_seat set signed_in_at = coalesce(signed_in_at, :at) where id = :id")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("id", seat.value())
			.update();
	}

	@Override
	public void signOut(SeatId seat) {
		database.sql("update meeting_seat set signed_in_at = null where id = :id").param("id", seat.value()).update();
	}

	@Override
	public void recuse(MeetingId meeting, Recusal recusal) {
		database.sql(RECUSE)
			.param("meeting", meeting.value())
			.param("project", recusal.project().value())
			.param("seat", recusal.seat().value())
			.param("reason", recusal.reason())
			.update();
	}

	@Override
	public boolean withdrawRecusal(MeetingId meeting, SeatId seat, ProjectId project) {
		return database.sql(WITHDRAW)
			.param("meeting", meeting.value())
			.param("project", project.value())
			.param("seat", seat.value())
			.update() > 0;
	}

	private List<Recusal> recusals(MeetingId meeting) {
		return database.sql(RECUSALS).param("meeting", meeting.value()).query(JdbcSeats::recusal).list();
	}

	private static Recusal recusal(ResultSet columns, int number) throws SQLException {
		return new Recusal(new SeatId(columns.getObject("seat_id", UUID.class)),
				new ProjectId(columns.getObject("project_id", UUID.class)), new Row(columns).text("reason"));
	}

	private static Seat seat(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new Seat(new SeatId(columns.getObject("id", UUID.class)), new MeetingId(columns.getObject("meeting_id", UUID.class)),
				new CouncilMemberId(columns.getObject("council_member_id", UUID.class)), row.text("name"), row.one(Party.class, "party"),
				columns.getBoolean("representative"), row.instantOrNull("signed_in_at"));
	}

}
