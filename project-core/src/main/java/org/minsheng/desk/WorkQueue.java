package org.minsheng.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.minsheng.organisation.Scope;
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
			BudgetMove.CLOSE, ProposalMove.WITHDRAW, ProposalMove.HOLD, ProposalMove.CLOSE, ProposalMove.REPLY,
			ProposalMove.UNMERGE, ProposalMove.SPLIT);

	private static final Comparator<WorkItem> MOST_URGENT_FIRST = Comparator
		.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(WorkItem::since)
		.thenComparing(WorkItem::code);

	/** Of a queue's many things nobody reads more at a time. */
	static final int LIMIT = 100;

	/** More than these extra tasks no post ever had at a time. */
	private static final int EXTRAS = 500;

	private final WorkItems items;

	/**
	 * A queue as far as it was asked for.
	 *
	 * @param piles of everything that waits at the place and has the words, whatever else was asked
	 * @param items the most urgent of what was asked for
	 */
	public record Queue(List<Pile> piles, List<WorkItem> items) {
	}

	/** What waits for any of the actor's roles, the most urgent first. */
	public List<WorkItem> of(Actor actor) {
		return of(actor, QueueFilter.ALL, Instant.EPOCH).items();
	}

	/** The part of the actor's queue that is asked for; late is what was due before now. */
	public Queue of(Actor actor, QueueFilter filter, Instant now) {
		var extras = extras(actor, filter).stream().filter(item -> fits(item, filter.ofAllPiles(), now)).toList();
		var piles = Stream
			.concat(posts(actor, filter.ofAllPiles(), now).flatMap(post -> items.count(post).stream()),
					extras.stream().map(item -> new Pile(item.kind(), item.state(), 1, item.isLate(now) ? 1 : 0)))
			.collect(Collectors.toMap(pile -> pile.kind() + "." + pile.state(), Function.identity(), Pile::and,
					TreeMap::new));
		var found = Stream.concat(
				posts(actor, filter, now).filter(post -> filter.mayBe(post.kind()))
					.flatMap(post -> items.find(post, LIMIT).stream()),
				extras.stream().filter(item -> fits(item, filter, now)));
		return new Queue(List.copyOf(piles.values()), found.sorted(MOST_URGENT_FIRST).limit(LIMIT).toList());
	}

	/** One for each kind and place, no state twice in places of which one lies in the other. */
	private static Stream<Post> posts(Actor actor, QueueFilter filter, Instant now) {
		return Stream.of(Kind.values()).flatMap(kind -> {
			var states = new HashMap<Scope, Set<String>>();
			staff(actor).forEach(grant -> filter.within(grant.scope())
				.ifPresent(scope -> states.computeIfAbsent(scope, none -> new HashSet<>())
					.addAll(states(kind, grant.role()))));
			return states.keySet()
				.stream()
				.map(scope -> new Post(kind, ownStates(scope, states), scope, filter, actor.id(), now))
				.filter(post -> !post.states().isEmpty());
		});
	}

	private static Set<String> ownStates(Scope scope, Map<Scope, Set<String>> states) {
		var own = new HashSet<>(states.getOrDefault(scope, Set.of()));
		states.forEach((other, theirs) -> {
			if (!other.equals(scope) && other.covers(scope)) {
				own.removeAll(theirs);
			}
		});
		return own;
	}

	private static Stream<Grant> staff(Actor actor) {
		return actor.grants().stream().filter(grant -> grant.role().isStaff());
	}

	/** What no state tells. */
	private List<WorkItem> extras(Actor actor, QueueFilter filter) {
		return staff(actor)
			.flatMap(grant -> filter.within(grant.scope())
				.map(scope -> extras(grant.role(), scope))
				.orElse(List.of())
				.stream())
			.distinct()
			.toList();
	}

	private List<WorkItem> extras(Role role, Scope scope) {
		return switch (role) {
			case COMMUNITY_STATION -> items.findToNotify(scope, EXTRAS);
			case CONSTRUCTION -> items.findToCountersign(scope, EXTRAS);
			default -> List.of();
		};
	}

	private static boolean fits(WorkItem item, QueueFilter filter, Instant now) {
		return filter.mayBe(item.kind()) && (filter.state() == null || filter.state().equals(item.state()))
				&& (!filter.overdue() || item.isLate(now)) && (filter.words() == null
						|| (item.code() + " " + item.title()).toLowerCase(Locale.ROOT)
							.contains(filter.words().toLowerCase(Locale.ROOT)));
	}

	private static Set<String> states(Kind kind, Role role) {
		return switch (kind) {
			case PROPOSAL -> states(ProposalMove.values(), role);
			case PROJECT -> states(ordinary(), role);
			case MEETING -> states(MeetingMove.values(), role);
			case NOTICE -> states(NoticeMove.values(), role);
			case OBJECTION -> objections(role);
			case BATCH -> states(BatchMove.values(), role);
			case PAYMENT -> states(PaymentMove.values(), role);
			case BUDGET -> states(BudgetMove.values(), role);
		};
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
