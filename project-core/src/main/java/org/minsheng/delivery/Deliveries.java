package org.minsheng.delivery;

import java.util.Optional;

import org.minsheng.project.ProjectId;

/** The deliveries, one per project. */
public interface Deliveries {

	Optional<Delivery> findById(ProjectId project);

	Delivery save(Delivery delivery);

}
