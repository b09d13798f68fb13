package org.minsheng.paper.jpa;

import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.Row;
import org.minsheng.member.MemberId;
import org.minsheng.paper.Finding;
import org.minsheng.paper.PaperEntry;
import org.minsheng.paper.PaperSheet;
import org.minsheng.paper.PaperTally;
import org.minsheng.paper.Papers;
import org.minsheng.paper.Reading;
import org.minsheng.paper.Stage;
import org.minsheng.vote.Ballot;
import org.minsheng.vote.PaperWork;
import org.minsheng.vote.RoundId;
import org.minsheng.vote.Slip;

@Component
@RequiredArgsConstructor
class JdbcPapers implements Papers {

	private final JdbcClient database;

	@Override
	public void add(List<PaperSheet> printed) {
		printed.forEach(sheet -> of(sheet, PaperQueries.ADD).param("receipt", sheet.receipt().value())
			.param("by", sheet.printedBy().value())
			.param("stage", sheet.stage().name())
			.update());
	}

	@Override
	public Optional<PaperSheet> find(RoundId round, Slip serial) {
		return one(of(round, "select * from paper_sheet where round_id = :round and serial = :serial for update").param("serial",
				serial.value()));
	}

	@Override
	public Optional<PaperSheet> findByLink(RoundId round, String link) {
		return one(of(round, "select * from paper_sheet where round_id = :round and link = :link for update").param("link", link));
	}

	@Override
	public void save(PaperSheet sheet) {
		of(sheet, PaperQueries.CHANGE).param("stage", sheet.stage().name())
			.param("link", sheet.link())
			.param("handedBy", sheet.handedBy() == null ? null : sheet.handedBy().value())
			.param("found", sheet.found() == null ? null : sheet.found().name())
			.update();
		for (int turn = 1; turn <= sheet.entries().size(); turn++) read(sheet, turn, sheet.entries().get(turn - 1));
	}

	@Override
	public List<Slip> findDisputed(RoundId round) {
		return of(round, PaperQueries.DISPUTED).query(String.class).list().stream().map(Slip::new).toList();
	}

	@Override
	public PaperTally tally(RoundId round) {
		var found = found(round);
		return of(round, PaperQueries.TALLY).query((columns, number) -> tally(new Row(columns), found)).single();
	}

	@Override
	public boolean isWaiting(RoundId round) {
		return of(round, PaperQueries.WAITING).query(Boolean.class).single();
	}

	@Override
	public boolean hasOpenReadings(RoundId round) {
		return of(round, PaperQueries.OPEN_READINGS).query(Boolean.class).single();
	}

	@Override
	public PaperWork workFor(RoundId round, MemberId clerk) {
		return of(round, PaperQueries.WORK).param("clerk", clerk.value())
			.query((columns, number) -> work(new Row(columns)))
			.single();
	}

	private static PaperWork work(Row row) throws SQLException {
		return new PaperWork(row.number("to_read"), row.number("to_settle"), row.number("unsettled"));
	}

	@Override
	public void burn(RoundId round) {
		Stream
			.of(PaperQueries.COUNT, "delete from paper_entry where round_id = :round", "delete from paper_sheet where round_id = :round")
			.forEach(statement -> of(round, statement).update());
	}

	private void read(PaperSheet sheet, int turn, PaperEntry entry) {
		of(sheet, PaperQueries.READ).param("turn", turn)
			.param("clerk", entry.clerk().value())
			.param("found", entry.reading().finding().name())
			.param("vote", entry.reading().ballot().vote())
			.param("points", entry.reading().ballot().pointsGiven())
			.param("at", entry.at().atOffset(ZoneOffset.UTC))
			.update();
	}

	private Map<Finding, Integer> found(RoundId round) {
		var found = new EnumMap<Finding, Integer>(Finding.class);
		of(round, PaperQueries.FOUND).query(columns -> {
			var row = new Row(columns);
			found.put(row.one(Finding.class, "found"), row.number("sheets"));
		});
		return found;
	}

	private static PaperTally tally(Row row, Map<Finding, Integer> found) throws SQLException {
		return new PaperTally(row.number("printed"), row.number("handed_out"), row.number("handed_in"), row.number("once"), found);
	}

	private Optional<PaperSheet> one(StatementSpec query) {
		return query.query((columns, number) -> sheet(new Row(columns))).optional();
	}

	private PaperSheet sheet(Row row) throws SQLException {
		var round = new RoundId(Objects.requireNonNull(id(row, "round_id")));
		var hand = id(row, "handed_by");
		var found = row.textOrNull("found");
		return new PaperSheet(round, new Slip(row.text("serial")), new Slip(row.text("receipt")),
				new MemberId(Objects.requireNonNull(id(row, "printed_by"))), row.one(Stage.class, "stage"),
				row.textOrNull("link"), hand == null ? null : new MemberId(hand), entries(round, row.text("serial")),
				found == null ? null : Finding.valueOf(found));
	}

	private List<PaperEntry> entries(RoundId round, String serial) {
		return of(round, PaperQueries.ENTRIES).param("serial", serial).query((columns, number) -> entry(new Row(columns))).list();
	}

	private static PaperEntry entry(Row row) throws SQLException {
		var reading = new Reading(row.one(Finding.class, "found"), Ballot.read(row.text("vote"), row.text("points")));
		return new PaperEntry(new MemberId(Objects.requireNonNull(id(row, "clerk"))), reading, row.instant("read_at"));
	}

	private static @Nullable UUID id(Row row, String column) throws SQLException {
		return row.columns().getObject(column, UUID.class);
	}

	private StatementSpec of(PaperSheet sheet, String statement) {
		return of(sheet.round(), statement).param("serial", sheet.serial().value());
	}

	private StatementSpec of(RoundId round, String statement) {
		return database.sql(statement).param("round", round.value());
	}

}
