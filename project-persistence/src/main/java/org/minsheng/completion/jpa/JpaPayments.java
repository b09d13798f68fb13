package org.minsheng.completion.jpa;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.minsheng.completion.Payment;
import org.minsheng.completion.PaymentId;
import org.minsheng.completion.Payments;
import org.minsheng.project.ProjectId;

interface JpaPayments extends Payments, Repository<Payment, PaymentId> {

	@Override
	@Query("select p from Payment p where p.project = :project order by p.requestedAt")
	List<Payment> findByProject(ProjectId project);

}
