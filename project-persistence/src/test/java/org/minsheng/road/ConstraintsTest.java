package org.minsheng.road;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Actor;
import org.minsheng.notice.Notices;
import org.minsheng.notice.Objecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database refuses, whoever asks: every statement here goes past the use cases. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@RequiredArgsConstructor
class ConstraintsTest {

	private static final String NO_ROW = "'" + new UUID(0, 0) + "'";

	private final Road road;

	private final JdbcClient database;

	private final Notices notices;

	private final Objecting objecting;

	/** Has come to its end, and left a row in every table. */
	private UUID closed;

	/** Is in notice, with an objection. */
	private UUID open;

	@BeforeAll
	void walk() {
		closed = road.closedProject().value();
		var inNotice = road.projectInNotice();
		open = inNotice.value();
		var notice = notices.findByProject(inNotice).get(0).getId();
		objecting.object(notice, "树荫下更好", null, Actor.ANYBODY, road.getTown().later());
		road.projectInBatch();
	}

	@ParameterizedTest
	@CsvSource({ "member, username", "proposal, tracking_code", "project, code", "public_notice, code", "batch, code" })
	void refusesWhatIsTaken(String table, String column) {
		assertThat(refused("update %1$s set %2$s = (select min(%2$s) from %1$s) where %2$s = (select max(%2$s) from %1$s)"
			.formatted(table, column))).contains(table + "_" + column + "_key");
	}

	@Test
	void refusesASecondMeetingOfACode() {
		assertThat(refused("insert into meeting (id, code, district, office, community, held_on, place, status, version) "
				+ "select gen_random_uuid(), code, district, office, community, held_on, place, 'CALLED', 0 from meeting limit 1"))
			.contains("meeting_code_key");
	}

	@Test
	void refusesToChangeAConfirmedMeeting() {
		assertThat(refused("update meeting set place = 'elsewhere' where status = 'CONFIRMED'")).contains("stays as it is");
	}

	@Test
	void refusesASecondEntryAtAPositionOfATrail() {
		assertThat(refused("insert into trail_entry select * from trail_entry where subject_id = '%s' and position = 2"
			.formatted(closed))).contains("trail_entry_pkey");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update trail_entry set reason = 'other'", "delete from trail_entry", "truncate trail_entry",
			"update ledger_entry set amount_fen = 1", "delete from ledger_entry", "truncate ledger_entry",
			"delete from objection", "truncate objection", "update objection set words = 'other'" })
	void refusesToChangeWhatWasSaidOrDone(String statement) {
		assertThat(refused(statement)).contains("is only ever added to");
	}

	@Test
	void letsAnObjectionBeAnswered() {
		assertThat(database.sql("""
				update objection set proposed_answer = '移到树荫下'
				where notice_id = (select id from public_notice where project_id = :project)
				""").param("project", open).update()).isOne();
	}

	@Test
	void refusesASecondOpenNoticeOfAProject() {
		assertThat(refused("""
				insert into public_notice select (json_populate_record(notice,
					json_build_object('id', gen_random_uuid(), 'code', code || 'x', 'status', 'REVIEW'))).*
				from public_notice notice where project_id = '%s'
				""".formatted(open))).contains("public_notice_one_open");
	}

	@Test
	void refusesASecondRatingByTheSamePerson() {
		assertThat(refused("insert into rating select * from rating where project_id = '%s'".formatted(closed)))
			.contains("rating_pkey");
	}

	@Test
	void refusesASecondVerdictOnAProjectInABatch() {
		assertThat(refused("""
				insert into batch_item select batch_id, 99, project_id, verdict, amount_fen, reason
				from batch_item where project_id = '%s'
				""".formatted(closed))).contains("batch_item_once");
	}

	@ParameterizedTest
	@CsvSource({ "reserved_fen = appropriated_fen + 1, budget_year_not_overspent",
			"paid_fen = paid_fen + appropriated_fen, budget_year_not_overspent",
			"appropriated_fen = paid_fen, budget_year_not_overspent", "reserved_fen = -1, budget_year_reserved_fen_check",
			"reserved_fen = reserved_fen + 1, does not add up", "committed_fen = committed_fen - 1, does not add up",
			"paid_fen = paid_fen + 1, does not add up" })
	void refusesABudgetThatIsOverspentOrDoesNotAddUp(String change, String why) {
		assertThat(refused("update budget_year set %s where scope = '%s'".formatted(change, road.budget().scope())))
			.contains(why);
	}

	@Test
	void refusesABookingThatDoesNotAddUp() {
		assertThat(refused(booking("'%s'".formatted(closed)))).contains("does not add up");
	}

	@ParameterizedTest
	@CsvSource({ "public_notice, project_id, project_id", "batch_item, project_id, project_id",
			"payment, project_id, project_id", "payment, project_id, requested_by",
			"rating, project_id, project_id", "rating, project_id, member_id" })
	void refusesWhatLeadsNowhere(String table, String key, String reference) {
		assertThat(refused("update %s set %s = %s where %s = '%s'".formatted(table, reference, NO_ROW, key, closed)))
			.contains(table + "_" + reference + "_fkey");
	}

	@Test
	void refusesAnItemOfNothing() {
		var item = "update meeting_item set project_id = %s where project_id = '%s'";
		assertThat(refused(item.formatted(NO_ROW, road.projectInDeliberation().value()))).contains("meeting_item_project_id_fkey");
	}

	@Test
	void refusesAnOriginOrADeliveryOfNothing() {
		assertThat(refused("insert into project_origin values ('%s', %s)".formatted(closed, NO_ROW)))
			.contains("project_origin_proposal_id_fkey");
		assertThat(refused("""
				insert into delivery (project_id, procurement_method, procurement_record, version) values (%s, '', '', 0)
				""".formatted(NO_ROW))).contains("delivery_project_id_fkey");
	}

	@Test
	void refusesABookingForNoProjectOrNoBudget() {
		assertThat(refused(booking(NO_ROW))).contains("ledger_entry_project_id_fkey");
		assertThat(refused("insert into ledger_entry select gen_random_uuid(), 'nobody', 2016, project_id, kind, "
				+ "amount_fen, booked_at, version from ledger_entry where project_id = '%s'".formatted(closed)))
			.contains("ledger_entry_scope_year_fkey");
	}

	@Test
	void refusesAnUnknownState() {
		assertThat(refused("update project set status = 'LOST' where id = '%s'".formatted(closed)))
			.contains("project_status_check");
	}

	/** Every sum of money has its check; a column that is added without one is named here. */
	@Test
	void refusesNegativeMoney() {
		assertThat(database.sql("""
				select table_name || '.' || column_name from information_schema.columns
				where column_name like '%\\_fen' and table_name not like 'bench%' and not exists (
					select from pg_constraint where contype = 'c' and conrelid = table_name::regclass
						and pg_get_constraintdef(oid) similar to '%' || column_name || ' (>=|>) 0%')
				""").query(String.class).list()).containsExactly("budget_year.appropriated_fen");
		assertThat(refused("update project set settled_fen = -1 where id = '%s'".formatted(closed)))
			.contains("project_settled_fen_check");
	}

	private String booking(String project) {
		return """
				insert into ledger_entry select gen_random_uuid(), scope, year, %s, 'RESERVE', 1, booked_at, version
				from ledger_entry where project_id = '%s' limit 1
				""".formatted(project, closed);
	}

	private String refused(String statement) {
		return assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> database.sql(statement).update())
			.actual()
			.getMessage();
	}

}
