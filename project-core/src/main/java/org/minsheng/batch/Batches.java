package org.minsheng.batch;

import java.util.List;
import java.util.Optional;

import org.minsheng.organisation.Scope;
import org.minsheng.project.ProjectId;

/** All batches. */
public interface Batches {

	Optional<Batch> findById(BatchId id);

	Optional<Batch> findByCode(String code);

	/** The batches of a selecting scope in the state, earliest first. */
	List<Batch> findByScopeAndStatus(Scope scope, BatchStatus status);

	/** The approved or later batch in which the project was picked. */
	Optional<Batch> findApprovedWith(ProjectId project);

	/** How many batches the scope has had in the year. */
	int countByScopeAndYear(Scope scope, int year);

	Batch save(Batch batch);

}
