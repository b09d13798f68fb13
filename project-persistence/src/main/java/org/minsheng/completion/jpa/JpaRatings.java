package org.minsheng.completion.jpa;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.completion.Rating;
import org.minsheng.completion.Ratings;
import org.minsheng.project.ProjectId;

interface JpaRatings extends Ratings, Repository<Rating, Rating.Id> {

	@Override
	@Query("select r from Rating r where r.id.project = :project order by r.at desc")
	List<Rating> findByProject(ProjectId project);

}
