package org.minsheng.memory;

import java.util.Optional;

import org.minsheng.delivery.Deliveries;
import org.minsheng.delivery.Delivery;
import org.minsheng.project.ProjectId;

class InMemoryDeliveries implements Deliveries {

	private final Shelf<ProjectId, Delivery> shelf = new Shelf<>();

	@Override
	public Optional<Delivery> findById(ProjectId project) {
		return shelf.find(project);
	}

	@Override
	public Delivery save(Delivery delivery) {
		return shelf.put(delivery.getId(), delivery);
	}

}
