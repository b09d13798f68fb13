package org.minsheng.disclosure.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.disclosure.NoticeList;
import org.minsheng.disclosure.NoticeRow;
import org.minsheng.jpa.Bound;
import org.minsheng.jpa.Row;
import org.minsheng.notice.NoticeKind;
import org.minsheng.notice.NoticeStatus;

@Component
@RequiredArgsConstructor
class JdbcNoticeList implements NoticeList {

	private static final String[] RUNNING = Bound.names(NoticeStatus.class, NoticeStatus::isRunning);

	private static final String BEYOND_ALL_CODES = Character.toString(Character.MAX_CODE_POINT);

	private static final String ROWS = """
			select n.code, n.kind, n.status, p.code as project_code, p.title, c.name as community, n.published_at, n.ends_at,
				(select count(*) from objection o where o.notice_id = n.id) as objections
			from public_notice n
				join project p on p.id = n.project_id
				join community c on c.id = n.community
			""";

	private static final String THAT_RUN = ROWS + """
			where n.status = any(:running)
			order by n.ends_at, n.code collate "C"
			""";

	private static final String THAT_ARE_OVER = ROWS + """
			where n.published_at is not null and n.status <> all(:running) and n.code collate "C" < :after
			order by n.code collate "C" desc limit :limit
			""";

	private final JdbcClient database;

	@Override
	public List<NoticeRow> running() {
		return database.sql(THAT_RUN).param("running", RUNNING).query(JdbcNoticeList::noticeRow).list();
	}

	@Override
	public List<NoticeRow> over(@Nullable String after, int limit) {
		return database.sql(THAT_ARE_OVER)
			.param("running", RUNNING)
			.param("after", Objects.requireNonNullElse(Bound.code(after), BEYOND_ALL_CODES))
			.param("limit", limit)
			.query(JdbcNoticeList::noticeRow)
			.list();
	}

	private static NoticeRow noticeRow(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new NoticeRow(row.text("code"), row.one(NoticeKind.class, "kind"), row.one(NoticeStatus.class, "status"),
				row.text("project_code"), row.text("title"), row.text("community"), row.instant("published_at"),
				row.instant("ends_at"), row.number("objections"));
	}

}
