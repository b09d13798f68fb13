package org.minsheng.sheet.jpa;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.minsheng.organisation.Scope;
import org.minsheng.sheet.KeptLine;
import org.minsheng.sheet.Sheet;
import org.minsheng.sheet.SheetId;
import org.minsheng.sheet.Sheets;

/** Thousands of lines in one statement each way. */
@Repository
@RequiredArgsConstructor
class JdbcSheets implements Sheets {

	private final JdbcClient database;

	private final EntityManager workspace;

	@Override
	public Optional<SheetId> findByContent(Scope community, String contentMark) {
		return database.sql(SheetQueries.BY_CONTENT)
			.param("community", community.community())
			.param("mark", contentMark)
			.query(UUID.class)
			.optional()
			.map(SheetId::new);
	}

	@Override
	public void save(Sheet sheet, String contentMark, List<KeptLine> lines) {
		database.sql(SheetQueries.INSERT)
			.param("id", sheet.id().value())
			.param("district", sheet.community().district())
			.param("office", sheet.community().office())
			.param("community", sheet.community().community())
			.param("fileName", sheet.fileName())
			.param("mark", contentMark)
			.param("by", sheet.uploadedBy().value())
			.param("at", utc(sheet.uploadedAt()))
			.param("good", sheet.good())
			.param("bad", sheet.bad())
			.update();
		database.sql(SheetQueries.INSERT_LINES)
			.param("id", sheet.id().value())
			.param("numbers", lines.stream().map(KeptLine::number).toArray(Integer[]::new))
			.param("cells", texts(lines, line -> Objects.requireNonNull(line.cells()).text()))
			.param("marks", texts(lines, KeptLine::mark))
			.param("faults", texts(lines, line -> SheetRows.written(line.faults())))
			.update();
	}

	@Override
	public Optional<Sheet> find(SheetId id) {
		return database.sql(SheetQueries.FIND).param("id", id.value()).query(SheetRows::sheet).optional();
	}

	@Override
	public Optional<Sheet> lock(SheetId id) {
		return database.sql(SheetQueries.LOCK).param("id", id.value()).query(SheetRows::sheet).optional();
	}

	@Override
	public List<KeptLine> lines(SheetId id, boolean faulty, int most) {
		return database.sql(SheetQueries.LINES)
			.param("id", id.value())
			.param("faulty", faulty)
			.param("most", most)
			.query(SheetRows::line)
			.list();
	}

	@Override
	public Set<String> takenIn(Collection<String> marks) {
		return new HashSet<>(database.sql(SheetQueries.TAKEN_IN)
			.param("marks", marks.toArray(String[]::new))
			.query(String.class)
			.list());
	}

	@Override
	public void imported(SheetId id, Map<Integer, String> codes, Instant at) {
		settle();
		var numbers = List.copyOf(codes.keySet());
		database.sql(SheetQueries.IMPORTED_LINES)
			.param("id", id.value())
			.param("numbers", numbers.toArray(Integer[]::new))
			.param("codes", numbers.stream().map(codes::get).toArray(String[]::new))
			.update();
		database.sql(SheetQueries.IMPORTED)
			.param("id", id.value())
			.param("at", utc(at))
			.param("count", codes.size())
			.update();
	}

	@Override
	public List<Sheet> latest(Collection<Scope> communities) {
		return database.sql(SheetQueries.LATEST)
			.param("communities", communities.stream().map(Scope::community).toArray(String[]::new))
			.query(SheetRows::sheet)
			.list();
	}

	@Override
	public void settle() {
		workspace.flush();
		workspace.clear();
	}

	@Override
	public int forgetCells(Instant until) {
		return database.sql(SheetQueries.FORGET).param("until", utc(until)).query(Integer.class).single();
	}

	@Override
	public Optional<Instant> oldestWithCells() {
		return database.sql(SheetQueries.OLDEST)
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	private static String[] texts(List<KeptLine> lines, Function<KeptLine, String> text) {
		return lines.stream().map(text).toArray(String[]::new);
	}

	private static OffsetDateTime utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

}
