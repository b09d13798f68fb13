package org.minsheng.completion;

import java.util.List;
import java.util.Optional;

import org.minsheng.project.ProjectId;

/** All payments. */
public interface Payments {

	Optional<Payment> findById(PaymentId id);

	/** The project's payments, oldest first. */
	List<Payment> findByProject(ProjectId project);

	Payment save(Payment payment);

}
