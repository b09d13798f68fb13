package org.minsheng.memory;

import java.util.List;
import java.util.Optional;

import org.minsheng.batch.Batch;
import org.minsheng.batch.BatchId;
import org.minsheng.batch.BatchStatus;
import org.minsheng.batch.Batches;
import org.minsheng.organisation.Scope;
import org.minsheng.project.ProjectId;

class InMemoryBatches implements Batches {

	private final Shelf<BatchId, Batch> shelf = new Shelf<>();

	@Override
	public Optional<Batch> findById(BatchId id) {
		return shelf.find(id);
	}

	@Override
	public Optional<Batch> findByCode(String code) {
		return shelf.all().filter(batch -> batch.getCode().equals(code)).findFirst();
	}

	@Override
	public List<Batch> findByScopeAndStatus(Scope scope, BatchStatus status) {
		return shelf.all().filter(batch -> batch.getScope().equals(scope) && batch.getStatus() == status).toList();
	}

	@Override
	public Optional<Batch> findApprovedWith(ProjectId project) {
		return shelf.all()
			.filter(batch -> batch.getApprovedAt().isPresent())
			.filter(batch -> batch.picked().stream().anyMatch(item -> item.project().equals(project)))
			.findFirst();
	}

	@Override
	public int countByScopeAndYear(Scope scope, int year) {
		return (int) shelf.all().filter(batch -> batch.getScope().equals(scope) && batch.getYear() == year).count();
	}

	@Override
	public Batch save(Batch batch) {
		return shelf.put(batch.getId(), batch);
	}

}
