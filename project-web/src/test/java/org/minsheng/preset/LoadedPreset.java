package org.minsheng.preset;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.minsheng.FallsDue;
import org.minsheng.trail.Subject;
import org.minsheng.trail.Trail;
import org.minsheng.trail.TrailEntries;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of every preset once it is loaded. */
abstract class LoadedPreset {

	private static final Map<Subject.Kind, String> TABLES = Map.of(Subject.Kind.PROPOSAL, "proposal", Subject.Kind.PROJECT, "project",
			Subject.Kind.MEETING, "meeting", Subject.Kind.NOTICE, "public_notice", Subject.Kind.BATCH, "batch", Subject.Kind.PAYMENT,
			"payment");

	@Autowired
	private JdbcClient database;

	@Autowired
	private Trail trail;

	@Autowired
	private TrailEntries entries;

	@Autowired
	private FirstStart firstStart;

	@Autowired
	private Clock clock;

	@Autowired
	private List<FallsDue> works;

	/** Its name. */
	abstract String preset();

	@Test
	void showsTheExpectedFigures() {
		var facts = new Facts(database);
		for (var expected : SeedFiles.of(preset()).rows("expected.csv")) {
			var name = expected.text("name");
			if (name.endsWith(".min")) {
				assertThat(Integer.parseInt(facts.tell(name))).as(name).isGreaterThanOrEqualTo(expected.number("value"));
			} else {
				assertThat(facts.tell(name)).as(name).isEqualTo(expected.text("value"));
			}
		}
	}

	@Test
	void hasOnlyWholeTrails() {
		assertThat(subjects()).isNotEmpty().allSatisfy(subject -> assertThat(trail.isIntact(subject)).as("%s", subject).isTrue());
	}

	@Test
	void hasOnlyStatesTheTablesReachAndNoDeedAhead() {
		var now = clock.instant();
		for (var subject : subjects()) {
			var chain = entries.of(subject);
			assertThat(Replay.walk(chain)).as("%s", subject).isEqualTo(statusOf(subject));
			assertThat(chain).allSatisfy(entry -> assertThat(entry.getDeed().at()).isBefore(now));
		}
	}

	@Test
	void hasATrailForEverything() {
		TABLES.forEach((kind, table) -> assertThat(subjects(kind)).as(table).hasSize(count("select count(*) from " + table)));
	}

	@Test
	void hasBudgetsThatAddUp() {
		assertThat(count("""
				select count(*) from budget_year b where b.reserved_fen + b.committed_fen + b.paid_fen > b.appropriated_fen
				or b.paid_fen <> (select coalesce(sum(amount_fen), 0) from ledger_entry e
					where e.scope = b.scope and e.year = b.year and e.kind = 'PAY')
				or b.paid_fen <> (select coalesce(sum(amount_fen), 0) from payment p join project on project.id = p.project_id
					where p.status = 'PAID' and project.year = b.year)""")).isZero();
	}

	@Test
	void saysOfEveryRecordThatItIsSeeded() {
		assertThat(count("select count(*) from project where provenance not in ('PUBLISHED', 'SYNTHETIC')")).isZero();
		assertThat(count("select count(*) from proposal where provenance not in ('PUBLISHED', 'SYNTHETIC')")).isZero();
	}

	@Test
	void hasNothingOverdue() {
		works.forEach(work -> assertThat(work.nextDue().filter(due -> !due.isAfter(clock.instant()))).as("%s", work).isEmpty());
	}

	@Test
	void isLoadedOnce() {
		int before = size();
		firstStart.afterSingletonsInstantiated();
		assertThat(size()).isEqualTo(before).isPositive();
	}

	private int size() {
		return count("select (select count(*) from trail_entry) + (select count(*) from member) + (select count(*) from holiday)");
	}

	int count(String question) {
		return database.sql(question).query(Integer.class).single();
	}

	private String statusOf(Subject subject) {
		if (subject.kind() == Subject.Kind.BUDGET) {
			return database.sql("select status from budget_year where scope || '/' || year = ?")
				.param(subject.id())
				.query(String.class)
				.single();
		}
		return database.sql("select status from " + TABLES.get(subject.kind()) + " where id::text = ?")
			.param(subject.id())
			.query(String.class)
			.single();
	}

	private List<Subject> subjects(Subject.Kind kind) {
		return subjects().stream().filter(subject -> subject.kind() == kind).toList();
	}

	private List<Subject> subjects() {
		return database.sql("select subject_kind, subject_id from trail_entry where position = 1")
			.query((row, number) -> new Subject(Subject.Kind.valueOf(row.getString(1)), row.getString(2)))
			.list();
	}

}
