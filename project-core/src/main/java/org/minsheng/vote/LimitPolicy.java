package org.minsheng.vote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.money.Money;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;

/** Why limits and exclusive groups cannot be published with a round; the first reason counts. */
@RequiredArgsConstructor
class LimitPolicy {

	private final Organisation places;

	private final Money budget;

	private final List<RoundCandidate> candidates;

	static Optional<Refusal> whyNot(Organisation places, VotingRound round, List<RoundLimit> limits, List<ExclusiveGroup> groups) {
		return whyNot(places, round.getTerms().budget(), round.getCandidates(), limits, groups);
	}

	static Optional<Refusal> whyNot(Organisation places, Money budget, List<RoundCandidate> candidates, List<RoundLimit> limits,
			List<ExclusiveGroup> groups) {
		var policy = new LimitPolicy(places, budget, candidates);
		return Stream
			.of(limits.stream().map(limit -> policy.whyNot(limit, limits)),
					Stream.of(LimitKind.values()).map(kind -> policy.whyNotTogether(kind, limits)),
					groups.stream().map(group -> policy.whyNot(group, groups)))
			.flatMap(answers -> answers)
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<Refusal> whyNot(RoundLimit limit, List<RoundLimit> all) {
		var floor = limit.floor();
		var ceiling = limit.ceiling();
		if (floor == null && ceiling == null) return Optional.of(VoteRefusal.LIMIT_EMPTY.refusal());
		if (prices(limit).isEmpty()) return Optional.of(VoteRefusal.LIMIT_FITS_NOBODY.refusal(named(limit)));
		if (all.stream().filter(other -> other.isFor(limit.kind(), limit.value())).count() > 1)
			return Optional.of(VoteRefusal.LIMIT_TWICE.refusal(named(limit)));
		if (floor == null) return Optional.empty();
		if (ceiling != null && floor.isMoreThan(ceiling)) return Optional.of(VoteRefusal.FLOOR_OVER_CEILING.refusal(floor, ceiling));
		if (floor.isMoreThan(budget)) return Optional.of(VoteRefusal.FLOOR_OVER_BUDGET.refusal(floor, budget));
		var most = Money.sum(prices(limit).stream().filter(price -> ceiling == null || !price.isMoreThan(ceiling)).toList());
		return floor.isMoreThan(most) ? Optional.of(VoteRefusal.FLOOR_OUT_OF_REACH.refusal(floor, most)) : Optional.empty();
	}

	/** As people know the group; a value that no group has stays as it came. */
	private Object named(RoundLimit limit) {
		return switch (limit.kind()) {
			case COMMUNITY -> places.community(new CommunityId(limit.value())).<Object>map(Community::getName).orElse(limit.value());
			case TYPE -> constant(ProjectType.values(), limit.value());
			case THEME -> constant(Theme.values(), limit.value());
		};
	}

	private static Object constant(Enum<?>[] constants, String value) {
		return Stream.of(constants).filter(one -> one.name().equals(value)).<Object>map(one -> one).findFirst().orElse(value);
	}

	/** What the candidates of the group cost, each. */
	private List<Money> prices(RoundLimit limit) {
		return candidates.stream()
			.filter(candidate -> candidate.asCandidate().belongsTo(limit.label()))
			.map(RoundCandidate::cost)
			.toList();
	}

	/** A candidate stands in one community, has one type and one theme, so that floors of one kind add up. */
	private Optional<Refusal> whyNotTogether(LimitKind kind, List<RoundLimit> limits) {
		var sum = Money.sum(
				limits.stream().filter(limit -> limit.kind() == kind).map(RoundLimit::floor).filter(Objects::nonNull).toList());
		return sum.isMoreThan(budget) ? Optional.of(VoteRefusal.FLOORS_OVER_BUDGET.refusal(sum, budget)) : Optional.empty();
	}

	private Optional<Refusal> whyNot(ExclusiveGroup group, List<ExclusiveGroup> all) {
		var codes = candidates.stream().map(RoundCandidate::code).toList();
		if (!codes.containsAll(group.projects())) return Optional.of(VoteRefusal.NOT_ON_THE_BALLOT.refusal());
		if (group.projects().size() < 2) return Optional.of(VoteRefusal.GROUP_OF_ONE.refusal());
		return all.stream().filter(group::equals).count() > 1 ? Optional.of(VoteRefusal.GROUP_TWICE.refusal()) : Optional.empty();
	}

}
