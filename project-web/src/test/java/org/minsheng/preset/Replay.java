package org.minsheng.preset;

import java.util.List;
import java.util.Map;

import org.minsheng.batch.BatchMove;
import org.minsheng.budget.BudgetMove;
import org.minsheng.completion.PaymentMove;
import org.minsheng.deliberation.MeetingMove;
import org.minsheng.notice.NoticeMove;
import org.minsheng.process.Move;
import org.minsheng.project.ProjectMove;
import org.minsheng.proposal.ProposalMove;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject.Kind;
import org.minsheng.trail.TrailEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks a chain of deeds along its table of moves. */
class Replay {

	private static final Map<Kind, Class<? extends Enum<?>>> TABLES = Map.of(Kind.PROPOSAL, ProposalMove.class, Kind.PROJECT,
			ProjectMove.class, Kind.MEETING, MeetingMove.class, Kind.NOTICE, NoticeMove.class, Kind.BATCH, BatchMove.class, Kind.BUDGET,
			BudgetMove.class, Kind.PAYMENT, PaymentMove.class);

	/** The state in which the chain ends; every step was one of the table's, by a role that may, and none before the last. */
	static String walk(List<TrailEntry> chain) {
		var kind = chain.get(0).getId().subject().kind();
		var state = String.valueOf(chain.get(0).getDeed().to());
		for (int i = 1; i < chain.size(); i++) {
			var deed = chain.get(i).getDeed();
			assertThat(deed.at()).as("%s %s", kind, deed).isAfterOrEqualTo(chain.get(i - 1).getDeed().at());
			if (deed.to() != null) {
				assertThat(deed.from()).as("%s %s", kind, deed).isEqualTo(state);
				follow(move(kind, deed), deed);
				state = deed.to();
			}
		}
		return state;
	}

	private static void follow(Move<?> move, Deed deed) {
		assertThat(move.from()).extracting(String::valueOf).contains(deed.from());
		assertThat(move.by()).extracting(Enum::name).contains(deed.role());
		assertThat(String.valueOf(move.line().to())).isEqualTo(deed.to());
	}

	private static Move<?> move(Kind kind, Deed deed) {
		return List.of(TABLES.get(kind).getEnumConstants())
			.stream()
			.map(constant -> (Move<?>) constant)
			.filter(move -> move.name().equals(deed.action()))
			.findFirst()
			.orElseThrow();
	}

}
