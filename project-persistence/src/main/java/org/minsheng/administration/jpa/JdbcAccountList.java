package org.minsheng.administration.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.administration.AccountList;
import org.minsheng.administration.AccountRow;
import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;

/** One query: each account with its roles in one row. */
@Component
@RequiredArgsConstructor
class JdbcAccountList implements AccountList {

	private static final String LIST = """
			select m.username, m.name, m.password_hash is not null as open,
				array_agg(g.role || ' ' || concat_ws('/', g.district, g.office, g.community) order by g.role, g.office, g.community) as grants
			from member m join member_grant g on g.member_id = m.id
			where m.id in (select member_id from member_grant
					where district = :district and (cast(:office as text) is null or office = :office) and (role <> 'RESIDENT' or :words <> ''))
				and (position(lower(:words) in lower(m.username)) > 0 or position(:words in m.name) > 0)
			group by m.id order by m.username limit :most
			""";

	private final JdbcClient database;

	@Override
	public List<AccountRow> in(Scope place, String words) {
		return database.sql(LIST)
			.param("district", place.district())
			.param("office", place.office())
			.param("words", words)
			.param("most", MOST)
			.query(JdbcAccountList::row)
			.list();
	}

	private static AccountRow row(ResultSet columns, int number) throws SQLException {
		var grants = Stream.of((String[]) columns.getArray("grants").getArray()).map(JdbcAccountList::grant).toList();
		return new AccountRow(columns.getString("username"), columns.getString("name"), columns.getBoolean("open"), grants);
	}

	private static Grant grant(String text) {
		var parts = text.split(" ", 2);
		return new Grant(Role.valueOf(parts[0]), Scope.ofKey(parts[1]));
	}

}
