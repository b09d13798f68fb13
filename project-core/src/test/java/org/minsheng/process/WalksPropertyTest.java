package org.minsheng.process;

import java.time.Instant;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import org.minsheng.Refused;
import org.minsheng.member.Role;
import org.minsheng.memory.InMemoryTrailEntries;
import org.minsheng.memory.People;
import org.minsheng.trail.Trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Places.GUANHU;

/** Whatever anybody tries in whatever order, a record stays in its table and its trail tells how it got there. */
class WalksPropertyTest {

	/** Which line of the table somebody tries, in which role, and whether they say why. */
	record Try(int line, Role role, boolean withReason) {
	}

	@Provide
	Arbitrary<Try> tries() {
		return Combinators.combine(Arbitraries.integers().between(0, 50), Arbitraries.of(Role.class), Arbitraries.of(true, true, false))
			.as(Try::new);
	}

	@Provide
	Arbitrary<Table<?, ?>> tables() {
		return Arbitraries.of(Table.all().toList());
	}

	@Property
	void nothingLeavesTheTable(@ForAll("tables") Table<?, ?> any,
			@ForAll @Size(max = 60) List<@From("tries") Try> tries) {
		walk(any, tries);
	}

	private <S extends Enum<S>, M extends Enum<M> & Move<S>> void walk(Table<S, M> table, List<Try> tries) {
		var entries = new InMemoryTrailEntries();
		var moving = new Moving(new Trail(entries, List.of()));
		var piece = new Piece<S, M>(table.start(), GUANHU);
		for (var one : tries) {
			var move = table.moves().get(one.line() % table.moves().size());
			var before = piece.getStatus();
			int written = entries.of(piece.subject()).size();
			boolean made = make(moving, piece, move, one);
			assertThat(piece.getStatus()).isEqualTo(made ? move.line().to() : before);
			assertThat(entries.of(piece.subject())).hasSize(made ? written + 1 : written);
			assertThat(made)
				.isEqualTo(move.from().contains(before) && mayMake(move, one.role()) && (one.withReason() || !move.needsReason()));
		}
		assertThat(new Trail(entries, List.of()).isIntact(piece.subject())).isTrue();
		entries.lastOf(piece.subject())
			.ifPresent(last -> assertThat(last.getDeed().to()).isEqualTo(piece.getStatus().name()));
	}

	private static <S, M extends Move<S>> boolean make(Moving moving, Piece<S, M> piece, M move, Try one) {
		try {
			moving.make(piece, move, People.in(one.role(), GUANHU), Note.because(one.withReason() ? "按规定办理" : ""), Instant.EPOCH);
			return true;
		} catch (Refused refused) {
			return false;
		}
	}

	private static boolean mayMake(Move<?> move, Role role) {
		return move.by().contains(role) || move.by().contains(Role.PUBLIC) && role != Role.SYSTEM;
	}

}
