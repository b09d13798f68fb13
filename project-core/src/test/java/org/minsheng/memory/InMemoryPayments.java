package org.minsheng.memory;

import java.util.List;
import java.util.Optional;

import org.minsheng.completion.Payment;
import org.minsheng.completion.PaymentId;
import org.minsheng.completion.Payments;
import org.minsheng.project.ProjectId;

class InMemoryPayments implements Payments {

	private final Shelf<PaymentId, Payment> shelf = new Shelf<>();

	@Override
	public Optional<Payment> findById(PaymentId id) {
		return shelf.find(id);
	}

	@Override
	public List<Payment> findByProject(ProjectId project) {
		return shelf.all().filter(payment -> payment.getProject().equals(project)).toList();
	}

	@Override
	public Payment save(Payment payment) {
		return shelf.put(payment.getId(), payment);
	}

}
