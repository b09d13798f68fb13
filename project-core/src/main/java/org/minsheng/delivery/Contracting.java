package org.minsheng.delivery;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.budget.Ledger;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Deadlines;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;

/** The logistics centre finds a supplier, the office signs, and the contract's sum is bound in the budget. */
@UseCase
@RequiredArgsConstructor
public class Contracting {

	private final Deliveries deliveries;

	private final Projects projects;

	private final Ledger ledger;

	private final MovingProjects moving;

	public void procure(ProjectId id, Procurement procurement, Actor actor, Instant at) {
		var project = projects.findById(id).orElseThrow();
		moving.make(project, ProjectMove.PROCURE, actor, new Note(procurement.record(), procurement.method().name()),
				at);
		var limit = procurement.method().getLimit();
		var price = project.getApproved().orElseGet(project::priceBeforeApproval);
		if (price.isMoreThan(limit)) {
			throw DeliveryRefusal.METHOD_BELOW_BAND.refusal(price, limit).asException();
		}
		deliveries.save(Delivery.procured(id, procurement));
	}

	public void sign(ProjectId id, Contract contract, Actor actor, Instant at) {
		if (contract.dueOn().isBefore(contract.signedOn())) {
			throw DeliveryRefusal.DAY_TOO_EARLY.refusal(contract.dueOn(), contract.signedOn()).asException();
		}
		Days.notAhead(contract.signedOn(), at);
		var project = projects.findById(id).orElseThrow();
		var procured = Deadlines.day(project.getSince());
		if (project.getStatus() == ProjectStatus.PROCURING && contract.signedOn().isBefore(procured)) {
			throw DeliveryRefusal.DAY_TOO_EARLY.refusal(contract.signedOn(), procured).asException();
		}
		moving.make(project, ProjectMove.SIGN, actor, Note.detail(contract.sum().yuan().toPlainString()), at);
		project.contractFor(contract.sum());
		projects.save(project);
		var delivery = deliveries.findById(id).orElseThrow();
		delivery.sign(contract);
		deliveries.save(delivery);
		ledger.commit(id, contract.sum(), at);
	}

}
