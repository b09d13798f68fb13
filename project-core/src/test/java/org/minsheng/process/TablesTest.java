package org.minsheng.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.InMemoryTrailEntries;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.trail.Trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.memory.Places.DISTRICT;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.OTHER_OFFICE;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.process.ProcessRefusal.NOT_IN_THIS_STATE;
import static org.minsheng.process.ProcessRefusal.REASON_MISSING;

/** What holds for every table of moves, whatever it is about. */
class TablesTest {

	private static final Instant NOW = Town.at(LocalDate.of(2016, 3, 7));

	private static final Note REASON = Note.because("按规定办理");

	private final InMemoryTrailEntries entries = new InMemoryTrailEntries();

	private final Moving moving = new Moving(new Trail(entries, List.of()));

	static Stream<Table<?, ?>> tables() {
		return Table.all();
	}

	@ParameterizedTest
	@MethodSource("tables")
	<S extends Enum<S>, M extends Enum<M> & Move<S>> void everyStateIsReachedFromTheStart(Table<S, M> table) {
		var reached = EnumSet.copyOf(table.waysFrom(table.start()).keySet());
		assertThat(reached.addAll(table.arrivals())).isEqualTo(!table.arrivals().isEmpty());
		assertThat(reached).containsExactlyElementsOf(table.states());
	}

	@ParameterizedTest
	@MethodSource("tables")
	<S extends Enum<S>, M extends Enum<M> & Move<S>> void onlyFinalStatesHaveNoWayOut(Table<S, M> table) {
		assertThat(table.states()).filteredOn(state -> table.movesFrom(state).isEmpty())
			.containsExactlyInAnyOrderElementsOf(table.ends());
	}

	@ParameterizedTest
	@MethodSource("tables")
	<S extends Enum<S>, M extends Enum<M> & Move<S>> void everyStateLeadsToAnEnd(Table<S, M> table) {
		assertThat(table.states()).allMatch(state -> table.waysFrom(state).keySet().stream().anyMatch(table.ends()::contains));
	}

	@ParameterizedTest
	@MethodSource("tables")
	<S extends Enum<S>, M extends Enum<M> & Move<S>> void aMoveThatDoesNotStartInTheStateIsRefusedAndChangesNothing(Table<S, M> table) {
		for (var state : table.states()) {
			var piece = new Piece<S, M>(state, GUANHU);
			for (var move : EnumSet.complementOf(setOf(table, state))) {
				assertRefused(NOT_IN_THIS_STATE.refusal(state, move), () -> moving.make(piece, move, somebodyFor(move), REASON, NOW));
				assertThatThrownBy(() -> piece.take(move)).isInstanceOf(IllegalStateException.class).hasMessageContaining(state.name());
				assertThat(piece.getStatus()).isEqualTo(state);
			}
		}
		assertThat(entries.subjects()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("tables")
	<S extends Enum<S>, M extends Enum<M> & Move<S>> void aRoleThatDoesNotStandInTheTableIsRefusedAndChangesNothing(Table<S, M> table) {
		for (var move : table.moves()) {
			var state = move.from().iterator().next();
			var piece = new Piece<S, M>(state, GUANHU);
			for (var role : strangersTo(move)) {
				assertRefused(MemberRefusal.NOT_YOUR_ROLE.refusal(move),
						() -> moving.make(piece, move, People.in(role, GUANHU), REASON, NOW));
			}
			assertThat(piece.getStatus()).isEqualTo(state);
		}
		assertThat(entries.subjects()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("tables")
	<S extends Enum<S>, M extends Enum<M> & Move<S>> void aRoleHeldElsewhereIsRefused(Table<S, M> table) {
		for (var move : table.moves()) {
			var piece = new Piece<S, M>(move.from().iterator().next(), GUANHU);
			move.by().stream().filter(role -> role != Role.SYSTEM && role != Role.PUBLIC).forEach(role -> {
				assertRefused(MemberRefusal.NOT_YOUR_ROLE, moving.whyNot(piece, move, People.in(role, TUYANG)));
				assertRefused(MemberRefusal.NOT_YOUR_ROLE, moving.whyNot(piece, move, People.in(role, OTHER_OFFICE)));
				assertThat(moving.whyNot(piece, move, People.in(role, DISTRICT))).isEmpty();
			});
		}
	}

	@ParameterizedTest
	@MethodSource("tables")
	<S extends Enum<S>, M extends Enum<M> & Move<S>> void aMoveThatNeedsAReasonIsRefusedWithout(Table<S, M> table) {
		for (var move : table.moves().stream().filter(Move::needsReason).toList()) {
			var piece = new Piece<S, M>(move.from().iterator().next(), GUANHU);
			var before = piece.getStatus();
			for (var note : new Note[] { Note.NONE, Note.because(null), Note.because("  "), Note.detail("12") }) {
				assertRefused(REASON_MISSING.refusal(move), () -> moving.make(piece, move, somebodyFor(move), note, NOW));
			}
			assertThat(piece.getStatus()).isEqualTo(before);
		}
		assertThat(entries.subjects()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("tables")
	<S extends Enum<S>, M extends Enum<M> & Move<S>> void everyLineOfTheTableLeadsWhereItSaysAndIsWrittenDown(Table<S, M> table) {
		for (var move : table.moves()) {
			for (var from : move.from()) {
				for (var role : move.by()) {
					var piece = new Piece<S, M>(from, GUANHU);
					moving.make(piece, move, People.in(role, GUANHU), REASON, NOW);
					assertThat(piece.getStatus()).isEqualTo(move.line().to());
					assertThat(entries.lastOf(piece.subject()).orElseThrow().getDeed()).satisfies(deed -> {
						assertThat(deed.action()).isEqualTo(move.name());
						assertThat(deed.role()).isEqualTo(role.name());
						assertThat(deed.from()).isEqualTo(from.name());
						assertThat(deed.to()).isEqualTo(piece.getStatus().name());
						assertThat(deed.reason()).isEqualTo(REASON.reason());
					});
				}
			}
		}
	}

	private static <S extends Enum<S>, M extends Enum<M> & Move<S>> EnumSet<M> setOf(Table<S, M> table, S state) {
		var moves = EnumSet.noneOf(table.table());
		moves.addAll(table.movesFrom(state));
		return moves;
	}

	/** Everybody is the public, but time itself is not. */
	private static Set<Role> strangersTo(Move<?> move) {
		return move.by().contains(Role.PUBLIC) ? EnumSet.of(Role.SYSTEM) : EnumSet.complementOf(EnumSet.copyOf(move.by()));
	}

	private static Actor somebodyFor(Move<?> move) {
		return People.in(move.by().iterator().next(), GUANHU);
	}

}
