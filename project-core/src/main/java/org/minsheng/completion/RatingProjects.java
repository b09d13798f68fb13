package org.minsheng.completion;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.completion.Rating.Satisfaction;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.Projects;

/** Residents of the community rate what they got, each once. */
@UseCase
@RequiredArgsConstructor
public class RatingProjects {

	private final Ratings ratings;

	private final Projects projects;

	private final RatingPeriod period;

	/** Whether residents may rate it now. */
	public boolean isOpen(Project project, Instant at) {
		return project.getStatus().isInUse() && period.isOpen(project, at);
	}

	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		if (!isOpen(project, at)) {
			return Optional.of(CompletionRefusal.RATING_NOT_OPEN.refusal());
		}
		if (actor.actingAs(Set.of(Role.RESIDENT), project.getScope()).isEmpty()) {
			return Optional.of(MemberRefusal.NOT_A_RESIDENT.refusal());
		}
		return ratings.findById(new Rating.Id(project.getId(), actor.member())).isPresent()
				? Optional.of(CompletionRefusal.RATED_ALREADY.refusal())
				: Optional.empty();
	}

	public void rate(ProjectId id, Satisfaction satisfaction, @Nullable String words, Actor actor, Instant at) {
		var project = projects.findById(id).orElseThrow();
		Refused.ifAny(whyNot(project, actor, at));
		ratings.save(new Rating(id, actor.member(), satisfaction, words, at));
	}

}
