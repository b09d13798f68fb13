package org.minsheng.vote;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;

/**
 * Knows in which votes projects stand or stood. What a vote has chosen, or is deciding about since it was announced, stands in
 * no other; who lost may stand again.
 */
@UseCase
@RequiredArgsConstructor
public class VotesOnProjects {

	private final VotingRounds rounds;

	private final CountingRounds counting;

	/** What residents may read of it, the latest opening first. */
	public List<ProjectVote> published(String project) {
		return votes(project).filter(vote -> vote.round().getStatus().isPublic()).toList();
	}

	/** The same with what the actor may read at the desk, drafts too. */
	public List<ProjectVote> atDesk(String project, Actor actor) {
		return votes(project).map(vote -> new ProjectVote(vote.round(), vote.fate(), actor.isStaffOf(vote.round().getScope())))
			.filter(vote -> vote.atDesk() || vote.round().getStatus().isPublic())
			.toList();
	}

	private Stream<ProjectVote> votes(String project) {
		return rounds.findWithCandidates(List.of(project))
			.stream()
			.flatMap(round -> fate(round, project).map(fate -> new ProjectVote(round, fate, false)).stream());
	}

	/** The round that holds it, for each of the projects that may stand in no other. */
	Map<String, VotingRound> taken(Collection<String> projects) {
		return heldBy(projects, any -> true);
	}

	/** The same without what this round holds itself. */
	Map<String, VotingRound> takenBeside(VotingRound round, Collection<String> projects) {
		return heldBy(projects, other -> !other.getId().equals(round.getId()));
	}

	private Map<String, VotingRound> heldBy(Collection<String> projects, Predicate<VotingRound> asked) {
		var taken = new HashMap<String, VotingRound>();
		if (projects.isEmpty()) return taken;
		rounds.findWithCandidates(projects)
			.stream()
			.filter(asked)
			.forEach(round -> held(round).stream().filter(projects::contains).forEach(code -> taken.putIfAbsent(code, round)));
		return taken;
	}

	/** What the round keeps from every other vote: what it may still choose, and then what it chose. */
	private Set<String> held(VotingRound round) {
		return switch (round.getStatus()) {
			case ANNOUNCED, OPEN, COUNTING, CLOSED -> codes(round, any -> true);
			case DECIDED, OVERRULED -> codes(round, counting.winners(round)::contains);
			case DRAFT, CALLED_OFF, DISCARDED, IMPORTED -> Set.of();
		};
	}

	private static Set<String> codes(VotingRound round, Predicate<String> asked) {
		return round.getCandidates()
			.stream()
			.filter(one -> one.withdrawn() == null)
			.map(RoundCandidate::code)
			.filter(asked)
			.collect(Collectors.toSet());
	}

	/** Empty where the round was given up before anybody saw it. */
	private Optional<VoteFate> fate(VotingRound round, String project) {
		return switch (round.getStatus()) {
			case DRAFT -> Optional.of(VoteFate.DRAFTED);
			case ANNOUNCED -> Optional.of(VoteFate.ANNOUNCED);
			case OPEN -> Optional.of(VoteFate.VOTING);
			case COUNTING -> Optional.of(VoteFate.COUNTING);
			case CLOSED -> Optional.of(isWithdrawn(round, project) ? VoteFate.WITHDRAWN : VoteFate.WAITING);
			case DECIDED, OVERRULED -> Optional.of(decided(round, project));
			case CALLED_OFF -> Optional.of(VoteFate.CALLED_OFF);
			case DISCARDED, IMPORTED -> Optional.empty();
		};
	}

	private VoteFate decided(VotingRound round, String project) {
		if (isWithdrawn(round, project)) return VoteFate.WITHDRAWN;
		return counting.winners(round).contains(project) ? VoteFate.WON : VoteFate.LOST;
	}

	private static boolean isWithdrawn(VotingRound round, String project) {
		return round.getCandidates().stream().anyMatch(one -> one.code().equals(project) && one.withdrawn() != null);
	}

}
