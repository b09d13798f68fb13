package org.minsheng.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.minsheng.batch.BatchMove;
import org.minsheng.batch.BatchStatus;
import org.minsheng.budget.BudgetMove;
import org.minsheng.budget.BudgetStatus;
import org.minsheng.completion.PaymentMove;
import org.minsheng.completion.PaymentStatus;
import org.minsheng.deliberation.MeetingMove;
import org.minsheng.deliberation.MeetingStatus;
import org.minsheng.notice.NoticeMove;
import org.minsheng.notice.NoticeStatus;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;
import org.minsheng.proposal.ProposalMove;
import org.minsheng.proposal.ProposalStatus;
import org.minsheng.vote.RoundMove;
import org.minsheng.vote.RoundStatus;

/**
 * A table of moves as a graph.
 *
 * @param start the state in which a record begins
 * @param arrivals the states in which a record may also begin, because it comes from elsewhere
 * @param ends the states that are meant to have no way out
 */
record Table<S extends Enum<S>, M extends Enum<M> & Move<S>>(Class<S> statuses, Class<M> table, S start, Set<S> arrivals, Set<S> ends) {

	Table(Class<S> statuses, Class<M> table, S start, Set<S> ends) {
		this(statuses, table, start, Set.of(), ends);
	}

	static Stream<Table<?, ?>> all() {
		return Stream.of(
				new Table<>(ProposalStatus.class, ProposalMove.class, ProposalStatus.DRAFT,
						EnumSet.of(ProposalStatus.TRANSFERRED, ProposalStatus.NOT_ADOPTED, ProposalStatus.CLOSED,
								ProposalStatus.WITHDRAWN)),
				new Table<>(ProjectStatus.class, ProjectMove.class, ProjectStatus.DRAFT,
						EnumSet.of(ProjectStatus.EXPIRED, ProjectStatus.REFUSED, ProjectStatus.CANCELLED,
								ProjectStatus.TERMINATED, ProjectStatus.ARCHIVED)),
				new Table<>(MeetingStatus.class, MeetingMove.class, MeetingStatus.CALLED,
						EnumSet.of(MeetingStatus.ADJOURNED, MeetingStatus.VOIDED)),
				new Table<>(RoundStatus.class, RoundMove.class, RoundStatus.DRAFT, EnumSet.of(RoundStatus.IMPORTED),
						EnumSet.of(RoundStatus.OVERRULED, RoundStatus.CALLED_OFF, RoundStatus.DISCARDED, RoundStatus.IMPORTED)),
				new Table<>(NoticeStatus.class, NoticeMove.class, NoticeStatus.REVIEW,
						EnumSet.of(NoticeStatus.ENDED_PASS, NoticeStatus.ENDED_FAIL, NoticeStatus.SENT_BACK, NoticeStatus.TAKEN_DOWN)),
				new Table<>(BudgetStatus.class, BudgetMove.class, BudgetStatus.PLANNED, EnumSet.of(BudgetStatus.CLOSED)),
				new Table<>(BatchStatus.class, BatchMove.class, BatchStatus.OPEN, EnumSet.of(BatchStatus.CLOSED)),
				new Table<>(PaymentStatus.class, PaymentMove.class, PaymentStatus.REQUESTED,
						EnumSet.of(PaymentStatus.PAID, PaymentStatus.RETURNED)));
	}

	List<S> states() {
		return List.of(statuses.getEnumConstants());
	}

	List<M> moves() {
		return List.of(table.getEnumConstants());
	}

	List<M> movesFrom(S state) {
		return moves().stream().filter(move -> move.from().contains(state)).toList();
	}

	/** The shortest way to every state that can be reached from the given one. */
	Map<S, List<M>> waysFrom(S from) {
		var ways = new HashMap<S, List<M>>(Map.of(from, List.of()));
		var next = new ArrayDeque<>(List.of(from));
		while (!next.isEmpty()) {
			var state = next.remove();
			for (var move : movesFrom(state)) {
				var way = new ArrayList<>(ways.get(state));
				way.add(move);
				if (ways.putIfAbsent(move.leadFrom(state), way) == null) {
					next.add(move.leadFrom(state));
				}
			}
		}
		return ways;
	}

	@Override
	public String toString() {
		return table.getSimpleName();
	}

}
