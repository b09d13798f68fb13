package org.minsheng.deliberation.jpa;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.Minutes;
import org.minsheng.deliberation.MinutesBook;
import org.minsheng.deliberation.SeatId;
import org.minsheng.photo.PhotoId;

@Component
@RequiredArgsConstructor
class JdbcMinutesBook implements MinutesBook {

	private static final String AGREE = """
			insert into meeting_scrutiny (meeting_id, seat_id, agreed_at) values (:meeting, :seat, :at)
			on conflict (meeting_id) do update set seat_id = excluded.seat_id, agreed_at = excluded.agreed_at
			""";

	private final JdbcClient database;

	@Override
	public Minutes findByMeeting(MeetingId meeting) {
		var scans = database.sql("select photo from meeting_scan where meeting_id = :meeting order by position")
			.param("meeting", meeting.value())
			.query(String.class)
			.list();
		var scrutineer = database.sql("select seat_id from meeting_scrutiny where meeting_id = :meeting")
			.param("meeting", meeting.value())
			.query(UUID.class)
			.optional();
		return new Minutes(scans.stream().map(PhotoId::new).toList(), scrutineer.map(SeatId::new).orElse(null));
	}

	@Override
	public void attach(MeetingId meeting, List<PhotoId> scans) {
		clear(meeting);
		for (int position = 0; position < scans.size(); position++) {
			database.sql("insert into meeting_scan (meeting_id, position, photo) values (:meeting, :position, :photo)")
				.param("meeting", meeting.value())
				.param("position", position)
				.param("photo", scans.get(position).value())
				.update();
		}
	}

	@Override
	public void agree(MeetingId meeting, SeatId scrutineer, Instant at) {
		database.sql(AGREE)
			.param("meeting", meeting.value())
			.param("seat", scrutineer.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	@Override
	public void clear(MeetingId meeting) {
		delete("delete from meeting_scan where meeting_id = :meeting", meeting);
		delete("delete from meeting_scrutiny where meeting_id = :meeting", meeting);
	}

	private void delete(String constant, MeetingId meeting) {
		database.sql(constant).param("meeting", meeting.value()).update();
	}

}
