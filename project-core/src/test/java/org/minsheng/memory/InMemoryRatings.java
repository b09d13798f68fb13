package org.minsheng.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.minsheng.completion.Rating;
import org.minsheng.completion.Ratings;
import org.minsheng.project.ProjectId;

class InMemoryRatings implements Ratings {

	private final Shelf<Rating.Id, Rating> shelf = new Shelf<>();

	@Override
	public Optional<Rating> findById(Rating.Id id) {
		return shelf.find(id);
	}

	@Override
	public List<Rating> findByProject(ProjectId project) {
		return shelf.all()
			.filter(rating -> rating.getId().project().equals(project))
			.sorted(Comparator.comparing(Rating::getAt).reversed())
			.toList();
	}

	@Override
	public Rating save(Rating rating) {
		return shelf.put(rating.getId(), rating);
	}

}
