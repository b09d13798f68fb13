package org.minsheng.project;

import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.UnmergeGuard;
import org.minsheng.trail.TrailEntries;

/** What a meeting was asked about stays joined: nobody voted on less than what is done. */
@UseCase
@RequiredArgsConstructor
public class MergedUntilMeeting implements UnmergeGuard {

	/** After any of these others have relied on it; that a draft came back changes nothing. */
	private static final Set<String> RELIED_ON = Set.of(ProjectMove.PUT_TO_MEETING.name(), ProjectMove.FAST_TRACK.name());

	private final Projects projects;

	private final TrailEntries trail;

	@Override
	public Optional<Refusal> whyNot(Proposal into) {
		return projects.findByOrigin(into.getId())
			.stream()
			.filter(this::wasReliedOn)
			.findFirst()
			.map(project -> ProjectRefusal.DELIBERATED_ALREADY.refusal(project.getCode()));
	}

	private boolean wasReliedOn(Project project) {
		return trail.of(project.subject()).stream().anyMatch(entry -> RELIED_ON.contains(entry.getDeed().action()));
	}

}
