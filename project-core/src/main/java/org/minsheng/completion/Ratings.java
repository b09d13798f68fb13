package org.minsheng.completion;

import java.util.List;
import java.util.Optional;

import org.minsheng.project.ProjectId;

/** All ratings. */
public interface Ratings {

	Optional<Rating> findById(Rating.Id id);

	/** The project's ratings, latest first. */
	List<Rating> findByProject(ProjectId project);

	Rating save(Rating rating);

}
