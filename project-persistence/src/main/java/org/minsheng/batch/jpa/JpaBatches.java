package org.minsheng.batch.jpa;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.batch.Batch;
import org.minsheng.batch.BatchId;
import org.minsheng.batch.BatchStatus;
import org.minsheng.batch.Batches;
import org.minsheng.organisation.Scope;
import org.minsheng.project.ProjectId;

interface JpaBatches extends Batches, Repository<Batch, BatchId> {

	@Override
	@Query("select b from Batch b where b.scope is not distinct from :scope and b.status = :status order by b.year, b.number")
	List<Batch> findByScopeAndStatus(Scope scope, BatchStatus status);

	@Override
	@Query("""
			select b from Batch b join b.items item
			where item.project = :project and item.verdict = PICKED and b.status not in (OPEN, BALANCING, PENDING)
			""")
	Optional<Batch> findApprovedWith(ProjectId project);

	@Override
	@Query("select count(b) from Batch b where b.scope is not distinct from :scope and b.year = :year")
	int countByScopeAndYear(Scope scope, int year);

}
