package org.minsheng.vote;

import java.io.Serializable;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.selection.Candidate;
import org.minsheng.selection.Label;

/**
 * A project as it stands for the vote; its price is the agreed amount of that day, and stays.
 *
 * @param withdrawn why it was withdrawn after the vote, so that it is passed over; absent for all that stand
 */
public record RoundCandidate(ProjectId project, String code, String title, Money cost, String community, String type,
		String theme, @Nullable String withdrawn) implements Serializable {

	static RoundCandidate of(Project project) {
		return new RoundCandidate(project.getId(), project.getCode(), project.getDescription().title(),
				project.getAgreed().orElseThrow(), String.valueOf(project.getScope().community()), project.getType().name(),
				project.getTheme().name(), null);
	}

	RoundCandidate withdrawnBecause(String reason) {
		return new RoundCandidate(project, code, title, cost, community, type, theme, reason);
	}

	/** As the selection rules know it. */
	Candidate asCandidate() {
		var labels = Set.of(new Label("community", community), new Label("type", type), new Label("theme", theme));
		return new Candidate(code, title, cost, labels, withdrawn != null, null);
	}

}
