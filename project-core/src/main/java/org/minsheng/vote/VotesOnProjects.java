package org.minsheng.vote;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
		var taken = new HashMap<String, VotingRound>();
		if (projects.isEmpty()) return taken;
		for (var round : rounds.findWithCandidates(projects))
			round.getCandidates()
				.stream()
				.map(RoundCandidate::code)
				.filter(projects::contains)
				.filter(code -> fate(round, code).filter(VoteFate::isTaken).isPresent())
				.forEach(code -> taken.putIfAbsent(code, round));
		return taken;
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
