package org.minsheng.vote.jpa;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.member.MemberId;
import org.minsheng.vote.RoundFiles;
import org.minsheng.vote.RoundId;

@Component
@RequiredArgsConstructor
class JdbcRoundFiles implements RoundFiles {

	private static final String LAY = """
			insert into laid_file (laid_by, name, content) values (:by, :name, :content)
			on conflict (laid_by) do update set name = excluded.name, content = excluded.content
			""";

	private final JdbcClient database;

	@Override
	public void lay(MemberId by, Laid file) {
		database.sql(LAY).param("by", by.value()).param("name", file.name()).param("content", file.content()).update();
	}

	@Override
	public Optional<Laid> laidBy(MemberId member) {
		return database.sql("select name, content from laid_file where laid_by = :by")
			.param("by", member.value())
			.query((columns, number) -> new Laid(columns.getString("name"), columns.getBytes("content")))
			.optional();
	}

	@Override
	public void clear(MemberId member) {
		database.sql("delete from laid_file where laid_by = :by").param("by", member.value()).update();
	}

	@Override
	public void keep(RoundId round, byte[] content) {
		database.sql("insert into round_file (round_id, content) values (:round, :content)")
			.param("round", round.value())
			.param("content", content)
			.update();
	}

	@Override
	public byte[] of(RoundId round) {
		return database.sql("select content from round_file where round_id = :round")
			.param("round", round.value())
			.query((columns, number) -> columns.getBytes("content"))
			.single();
	}

}
