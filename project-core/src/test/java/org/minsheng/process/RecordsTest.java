package org.minsheng.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.minsheng.batch.Batch;
import org.minsheng.batch.BatchMove;
import org.minsheng.budget.BudgetMove;
import org.minsheng.completion.PaymentMove;
import org.minsheng.deliberation.MeetingMove;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.notice.NoticeMove;
import org.minsheng.project.ProjectMove;
import org.minsheng.proposal.ProposalMove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.process.ProcessRefusal.NOT_IN_THIS_STATE;

/** The records themselves, walked to every state that they can reach, keep to their tables. */
class RecordsTest {

	private static final Note REASON = Note.because("按规定办理");

	static Stream<Arguments> records() {
		return Stream.of(record(ProposalMove.class, Town::aProposal),
				record(ProjectMove.class, town -> town.aDraft(BENCHES)),
				record(MeetingMove.class, Town::aMeeting),
				record(NoticeMove.class, town -> town.aNoticeDraftFor(town.aCandidate(BENCHES))),
				record(BudgetMove.class, town -> town.aPlannedBudget(Money.ofYuan(1))),
				record(BatchMove.class, RecordsTest::anOpenBatch),
				record(PaymentMove.class, town -> town.aPaymentOf(Money.ofYuan(1), town.aContractedProject(BENCHES))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("records")
	<S extends Enum<S>, M extends Enum<M> & Move<S>> void inNoStateCanARecordBeMovedOffItsTable(Class<M> moves,
			Function<Town, Movable<S, M>> begin) {
		var table = tableOf(moves);
		waysOf(table, begin).forEach((state, way) -> {
			var town = new Town();
			var thing = walked(town, begin.apply(town), way);
			var written = town.entries.of(thing.subject());
			table.moves().stream().filter(move -> !move.from().contains(state)).forEach(move -> {
				assertRefused(NOT_IN_THIS_STATE.refusal(state, move), () -> make(town, thing, move));
				assertThatThrownBy(() -> thing.take(move)).isInstanceOf(IllegalStateException.class);
			});
			assertThat(thing.getStatus()).isEqualTo(state);
			assertThat(town.entries.of(thing.subject())).isEqualTo(written);
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("records")
	<S extends Enum<S>, M extends Enum<M> & Move<S>> void fromEveryStateItsMovesLeadWhereTheTableSays(Class<M> moves,
			Function<Town, Movable<S, M>> begin) {
		var table = tableOf(moves);
		waysOf(table, begin).forEach((state, way) -> table.movesFrom(state).forEach(move -> {
			var town = new Town();
			var thing = walked(town, begin.apply(town), way);
			make(town, thing, move);
			assertThat(thing.getStatus()).isEqualTo(move.line().to());
			assertThat(town.trail.isIntact(thing.subject())).isTrue();
		}));
	}

	private static <S extends Enum<S>, M extends Enum<M> & Move<S>> Map<S, List<M>> waysOf(Table<S, M> table,
			Function<Town, Movable<S, M>> begin) {
		return table.waysFrom(begin.apply(new Town()).getStatus());
	}

	private static <S, M extends Move<S>> Movable<S, M> walked(Town town, Movable<S, M> thing, List<M> way) {
		way.forEach(move -> make(town, thing, move));
		return thing;
	}

	private static <S, M extends Move<S>> void make(Town town, Movable<S, M> thing, M move) {
		town.moving.make(thing, move, People.in(move.by().iterator().next(), thing.getScope()), REASON, town.now());
	}

	@SuppressWarnings("unchecked")
	private static <S extends Enum<S>, M extends Enum<M> & Move<S>> Table<S, M> tableOf(Class<M> moves) {
		return (Table<S, M>) Table.all().filter(table -> table.table() == moves).findFirst().orElseThrow();
	}

	private static <S, M extends Move<S>> Arguments record(Class<M> moves, Function<Town, Movable<S, M>> begin) {
		return arguments(moves, begin);
	}

	private static Batch anOpenBatch(Town town) {
		var cutOff = LocalDate.of(2016, 5, 5);
		return town.opening.open("KC", OFFICE, 2016, cutOff, Money.ofYuan(1), SOCIAL_AFFAIRS, town.now());
	}

}
