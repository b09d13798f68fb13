package org.minsheng.vote;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.project.Project;
import org.minsheng.selection.Candidate;
import org.minsheng.selection.Label;

/**
 * A project as it stands for the vote; its price is the agreed amount of that day, and stays.
 *
 * @param project absent where the candidate comes from a file and is no project of ours
 * @param withdrawn why it was withdrawn after the vote, so that it is passed over; absent for all that stand
 */
public record RoundCandidate(String code, String title, Money cost, @Nullable RoundProject project,
		@Nullable String withdrawn) implements Serializable {

	static RoundCandidate of(Project project) {
		var ours = new RoundProject(project.getId(), String.valueOf(project.getScope().community()), project.getType().name(),
				project.getTheme().name());
		return new RoundCandidate(project.getCode(), project.getDescription().title(), project.getAgreed().orElseThrow(), ours, null);
	}

	RoundCandidate withdrawnBecause(String reason) {
		return new RoundCandidate(code, title, cost, project, reason);
	}

	/** The community, type or theme; empty for a candidate from a file. */
	public Optional<String> group(LimitKind kind) {
		return Optional.ofNullable(project).map(ours -> ours.group(kind));
	}

	/** As the selection rules know it. */
	Candidate asCandidate() {
		return new Candidate(code, title, cost, labels(), withdrawn != null, null);
	}

	private Set<Label> labels() {
		return Stream.of(LimitKind.values())
			.flatMap(kind -> group(kind).map(kind::label).stream())
			.collect(Collectors.toSet());
	}

}
