package org.minsheng.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.batch.BatchMove;
import org.minsheng.budget.BudgetMove;
import org.minsheng.completion.PaymentMove;
import org.minsheng.deliberation.MeetingMove;
import org.minsheng.desk.WorkItem.Kind;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.notice.NoticeMove;
import org.minsheng.notice.Objection;
import org.minsheng.process.Move;
import org.minsheng.project.ProjectMove;
import org.minsheng.proposal.ProposalMove;

/** One queue per role: whatever stands in a state from which that role makes the next ordinary move. */
@UseCase
@RequiredArgsConstructor
public class WorkQueue {

	/** Moves that a role may make at any time but that do not wait to be made. */
	private static final Set<ProjectMove> AT_ANY_TIME = EnumSet.of(ProjectMove.TAKE_OFF_AGENDA, ProjectMove.DROP,
			ProjectMove.CANCEL, ProjectMove.TERMINATE, ProjectMove.SUSPEND, ProjectMove.VARY, ProjectMove.UNPICK,
			ProjectMove.RECALL, ProjectMove.FAST_TRACK, ProjectMove.REDRAFT, ProjectMove.ARCHIVE,
			ProjectMove.UPHOLD_OBJECTION, ProjectMove.TAKE_DOWN_NOTICE, ProjectMove.PASS, ProjectMove.FAIL, ProjectMove.APPROVE,
			ProjectMove.PUBLISH_NOTICE);

	private static final Set<Enum<?>> SELDOM = Set.of(MeetingMove.ADJOURN, MeetingMove.VOID, NoticeMove.TAKE_DOWN,
			NoticeMove.OBJECT, NoticeMove.ANSWER_ALL, NoticeMove.UPHOLD, BudgetMove.FREEZE, BudgetMove.SETTLE,
			BudgetMove.CLOSE, ProposalMove.WITHDRAW, ProposalMove.HOLD, ProposalMove.CLOSE, ProposalMove.REPLY);

	private static final int LIMIT = 500;

	private final WorkItems items;

	/** What waits for any of the actor's roles, the most urgent first. */
	public List<WorkItem> of(Actor actor) {
		var waiting = new ArrayList<WorkItem>();
		for (var grant : actor.grants()) {
			if (grant.role().isStaff()) {
				collect(grant, waiting);
			}
		}
		return waiting.stream()
			.distinct()
			.sorted(Comparator
				.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(WorkItem::since))
			.toList();
	}

	private void collect(Grant grant, List<WorkItem> waiting) {
		add(Kind.PROPOSAL, states(ProposalMove.values(), grant.role()), grant, waiting);
		add(Kind.PROJECT, states(ordinary(), grant.role()), grant, waiting);
		add(Kind.MEETING, states(MeetingMove.values(), grant.role()), grant, waiting);
		add(Kind.NOTICE, states(NoticeMove.values(), grant.role()), grant, waiting);
		add(Kind.OBJECTION, objections(grant.role()), grant, waiting);
		add(Kind.BATCH, states(BatchMove.values(), grant.role()), grant, waiting);
		add(Kind.PAYMENT, states(PaymentMove.values(), grant.role()), grant, waiting);
		add(Kind.BUDGET, states(BudgetMove.values(), grant.role()), grant, waiting);
		if (grant.role() == Role.COMMUNITY_STATION) {
			waiting.addAll(items.findToNotify(grant.scope(), LIMIT));
		}
		if (grant.role() == Role.CONSTRUCTION) {
			waiting.addAll(items.findToCountersign(grant.scope(), LIMIT));
		}
	}

	private void add(Kind kind, Set<String> states, Grant grant, List<WorkItem> waiting) {
		if (!states.isEmpty()) {
			waiting.addAll(items.find(kind, states, grant.scope(), LIMIT));
		}
	}

	private static Move<?>[] ordinary() {
		return Stream.of(ProjectMove.values()).filter(move -> !AT_ANY_TIME.contains(move)).toArray(Move[]::new);
	}

	private static Set<String> states(Move<?>[] moves, Role role) {
		return Stream.of(moves)
			.filter(move -> move.by().contains(role) && !SELDOM.contains(move))
			.flatMap(move -> move.from().stream())
			.map(String::valueOf)
			.collect(Collectors.toSet());
	}

	private static Set<String> objections(Role role) {
		return switch (role) {
			case COMMUNITY_STATION -> Set.of(Objection.Status.FILED.name());
			case COMMUNITY_PARTY -> Set.of(Objection.Status.ANSWER_PROPOSED.name());
			default -> Set.of();
		};
	}

}
