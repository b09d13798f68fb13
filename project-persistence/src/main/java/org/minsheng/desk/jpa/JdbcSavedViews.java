package org.minsheng.desk.jpa;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.desk.SavedView;
import org.minsheng.desk.SavedViews;
import org.minsheng.jpa.Row;
import org.minsheng.member.MemberId;

@Component
@RequiredArgsConstructor
class JdbcSavedViews implements SavedViews {

	private final JdbcClient database;

	@Override
	public List<SavedView> of(MemberId member) {
		return database.sql("select id, name, query from desk_view where member_id = :member order by name")
			.param("member", member.value())
			.query((columns, number) -> new SavedView(columns.getObject("id", UUID.class), new Row(columns).text("name"),
					new Row(columns).text("query")))
			.list();
	}

	@Override
	public void save(MemberId member, String name, String query) {
		database.sql("""
				insert into desk_view (id, member_id, name, query) values (:id, :member, :name, :query)
				on conflict (member_id, name) do update set query = excluded.query
				""")
			.param("id", UUID.randomUUID())
			.param("member", member.value())
			.param("name", name)
			.param("query", query)
			.update();
	}

	@Override
	public void remove(MemberId member, UUID id) {
		database.sql("delete from desk_view where id = :id and member_id = :member")
			.param("id", id)
			.param("member", member.value())
			.update();
	}

}
