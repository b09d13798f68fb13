package org.minsheng.disclosure.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.Bound;
import org.minsheng.jpa.Row;
import org.minsheng.organisation.CommunityId;
import org.minsheng.project.ProjectStatus;
import org.minsheng.proposal.Match;
import org.minsheng.proposal.Matches;

/** Looks by what stands in the indexes first: the community, what is open, and the title's trigrams or pairs. */
@Component
@RequiredArgsConstructor
class JdbcMatches implements Matches {

	private static final int LONGEST = 60;

	private static final String[] ON_THE_WAY = Bound.names(ProjectStatus.class,
			status -> status == ProjectStatus.POOLED || !status.isOver() && status != ProjectStatus.DRAFT);

	private final JdbcClient database;

	@Override
	public List<Match> of(CommunityId community, String title, int limit) {
		var words = tidy(title);
		var alike = ask(MatchQueries.BY_TITLE, community, words, limit).param("states", ON_THE_WAY).query(JdbcMatches::match).list();
		return alike.isEmpty() ? ask(MatchQueries.BY_WORDS, community, words, limit).query(JdbcMatches::match).list() : alike;
	}

	private StatementSpec ask(String question, CommunityId community, String words, int limit) {
		return database.sql(question).param("community", Bound.code(community.value())).param("words", words).param("limit", limit);
	}

	private static String tidy(String title) {
		var words = title.replace("\0", "").strip().toLowerCase(Locale.ROOT);
		return words.substring(0, words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length()))));
	}

	private static Match match(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new Match(columns.getObject("id", UUID.class), row.textOrNull("code"), row.text("title"), row.text("place"),
				row.text("status"), row.number("voices"), columns.getDouble("likeness"));
	}

}
