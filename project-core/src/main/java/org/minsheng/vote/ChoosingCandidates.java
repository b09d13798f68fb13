package org.minsheng.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.organisation.Scope;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;

/** Puts projects of an area on a ballot: with a settled price, and while neither an office nor another vote has chosen them. */
@UseCase
@RequiredArgsConstructor
public class ChoosingCandidates {

	/** The states in which a project has a settled price and nobody has chosen yet. */
	public static final Set<ProjectStatus> STANDING = EnumSet.of(ProjectStatus.CANDIDATE, ProjectStatus.IN_NOTICE,
			ProjectStatus.READY_TO_REPORT, ProjectStatus.REPORTED, ProjectStatus.IN_BALANCING, ProjectStatus.POOLED);

	private static final int FEWEST = 2;

	private final Projects projects;

	private final StandingProjects standing;

	private final VotesOnProjects votes;

	/** What may be put to a vote of the area, by code. */
	public List<Standing> offered(Scope area) {
		var all = standing.within(area, STANDING);
		var taken = votes.taken(all.stream().map(Standing::code).toList());
		return all.stream().filter(one -> !taken.containsKey(one.code())).toList();
	}

	/** Everything that stands against a ballot of these projects. */
	public List<Refusal> problems(List<String> codes, Scope area) {
		var problems = new ArrayList<Refusal>();
		if (codes.size() < FEWEST) problems.add(VoteRefusal.TOO_FEW_CANDIDATES.refusal());
		codes.stream().flatMap(code -> whyNot(project(code), area).stream()).forEach(problems::add);
		whyTaken(codes).ifPresent(problems::add);
		return problems;
	}

	/**
	 * The projects with their prices of this day, in the order in which they are published.
	 * @throws org.minsheng.Refused where they make no ballot
	 */
	List<RoundCandidate> choose(List<String> codes, Scope area) {
		problems(codes, area).stream().findFirst().ifPresent(refusal -> {
			throw refusal.asException();
		});
		return codes.stream().map(code -> RoundCandidate.of(project(code))).toList();
	}

	/** Why one of the round's candidates cannot stand any more as it was drafted, if so. */
	Optional<Refusal> whyChanged(VotingRound round) {
		return round.getCandidates()
			.stream()
			.flatMap(one -> whyChanged(one).stream())
			.findFirst()
			.or(() -> whyTaken(round.getCandidates().stream().map(RoundCandidate::code).toList()));
	}

	/** Reads and locks the round's projects, so that of two rounds with the same one only the first is announced. */
	void hold(VotingRound round) {
		round.getCandidates()
			.stream()
			.sorted(Comparator.comparing(RoundCandidate::code))
			.flatMap(one -> Optional.ofNullable(one.project()).stream())
			.forEach(ours -> projects.findForUpdate(ours.id()));
	}

	/** Why one of the projects may not stand in this vote beside another one, if so. */
	Optional<Refusal> whyTaken(List<String> codes) {
		var taken = votes.taken(codes);
		return codes.stream()
			.flatMap(code -> Optional.ofNullable(taken.get(code))
				.map(round -> VoteRefusal.PROJECT_IN_ANOTHER_VOTE.refusal(code, round.getCode()))
				.stream())
			.findFirst();
	}

	private Optional<Refusal> whyChanged(RoundCandidate candidate) {
		var project = Optional.ofNullable(candidate.project()).flatMap(ours -> projects.findById(ours.id())).orElseThrow();
		return stands(project) && project.getAgreed().orElseThrow().equals(candidate.cost())
				? Optional.empty()
				: Optional.of(VoteRefusal.PROJECT_NOT_STANDING.refusal(candidate.code()));
	}

	private static Optional<Refusal> whyNot(Project project, Scope area) {
		if (!area.covers(project.getScope())) return Optional.of(VoteRefusal.PROJECT_ELSEWHERE.refusal(project.getCode()));
		return stands(project) ? Optional.empty() : Optional.of(VoteRefusal.PROJECT_NOT_STANDING.refusal(project.getCode()));
	}

	private Project project(String code) {
		return projects.findByCode(code).orElseThrow();
	}

	private static boolean stands(Project project) {
		return STANDING.contains(project.getStatus()) && project.getAgreed().isPresent();
	}

}
