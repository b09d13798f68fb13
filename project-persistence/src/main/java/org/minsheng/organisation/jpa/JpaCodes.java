package org.minsheng.organisation.jpa;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.organisation.Codes;

/** A series goes on where the last kept unit of work left it; who asks next waits for that one's end. */
@Component
@RequiredArgsConstructor
class JpaCodes implements Codes {

	private final JdbcClient database;

	@Override
	public int next(String series) {
		return database.sql("""
				insert into code_series (series, last) values (:series, 1)
				on conflict (series) do update set last = code_series.last + 1
				returning last
				""").param("series", series).query(Integer.class).single();
	}

}
