package org.minsheng.road;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionOperations;

import org.minsheng.Reason;
import org.minsheng.batch.BatchRefusal;
import org.minsheng.batch.BatchStatus;
import org.minsheng.batch.Batches;
import org.minsheng.budget.Account;
import org.minsheng.budget.Budgets;
import org.minsheng.budget.Ledger;
import org.minsheng.completion.CompletionRefusal;
import org.minsheng.delivery.DeliveryRefusal;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.money.Money;
import org.minsheng.notice.NoticeRefusal;
import org.minsheng.notice.NoticeStatus;
import org.minsheng.notice.Notices;
import org.minsheng.notice.PublicNotice;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectMoves;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalStatus;
import org.minsheng.proposal.Proposals;
import org.minsheng.trail.Trail;
import org.minsheng.trail.TrailEntries;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class RoadTest {

	private final Road road;

	private final Projects projects;

	private final Proposals proposals;

	private final Notices notices;

	private final Batches batches;

	private final Budgets budgets;

	private final Ledger ledger;

	private final Trail trail;

	private final TrailEntries entries;

	private final ProjectMoves moves;

	private final TransactionOperations transactions;

	@Test
	void leadsFromAWishToAClosedProject() {
		var id = road.closedProject();
		var project = projects.findById(id).orElseThrow();
		assertThat(project.getStatus()).isEqualTo(ProjectStatus.CLOSED);
		assertThat(List.of(project.getEstimate(), project.getAgreed().orElseThrow(), project.getApproved().orElseThrow(),
				project.getContracted().orElseThrow(), project.getSettled().orElseThrow()))
			.containsExactly(Road.ESTIMATE, Road.AGREED, Road.APPROVED, Road.CONTRACTED, Road.SETTLED);
		assertThat(project.getCode()).isEqualTo(road.getTown().getCodePrefix() + "2016-001");
		assertThat(originsOf(id)).hasSize(2).allSatisfy(origin -> {
			assertThat(origin.getStatus()).isEqualTo(ProposalStatus.CLOSED);
			assertThat(trail.isIntact(origin.subject())).isTrue();
		});
		assertThat(notices.findByProject(id)).extracting(PublicNotice::getStatus).containsExactly(NoticeStatus.ENDED_PASS);
		assertThat(batches.findApprovedWith(id).orElseThrow().getStatus()).isEqualTo(BatchStatus.ALL_DONE);
	}

	@Test
	void leavesAnIntactTrailOfEveryMove() {
		var project = projects.findById(road.closedProject()).orElseThrow();
		assertThat(trail.isIntact(project.subject())).isTrue();
		assertThat(entries.of(project.subject())).extracting(entry -> entry.getDeed().action())
			.containsExactly("ADOPT", "PUT_TO_MEETING", "PASS", "PUBLISH_NOTICE", "PASS_NOTICE", "REPORT", "EXAMINE", "PICK",
					"APPROVE", "PROCURE", "SIGN", "COUNTERSIGN", "START", "REPORT_PROGRESS", "FINISH", "ACCEPT", "OPEN_FOR_USE",
					"SETTLE", "AUDIT", "CLOSE");
	}

	@Test
	void leavesTheRetentionBoundAndTheRestPaidOrFree() {
		var id = road.closedProject();
		var retention = Road.SETTLED.percent(3);
		var paid = Road.SETTLED.minus(retention);
		assertThat(ledger.account(id)).isEqualTo(new Account(road.budget(), Money.ZERO, retention, paid));
		var budget = budgets.findById(road.budget()).orElseThrow();
		assertThat(budget.getReserved()).isEqualTo(Money.ZERO);
		assertThat(budget.getCommitted()).isEqualTo(retention);
		assertThat(budget.getPaid()).isEqualTo(paid);
		assertThat(budget.free()).isEqualTo(Money.ofYuan(1_000_000).minus(Road.SETTLED));
	}

	@Test
	void endsInTheArchiveWithEverythingPaid() {
		var id = road.archivedProject();
		assertThat(projects.findById(id).orElseThrow().getStatus()).isEqualTo(ProjectStatus.ARCHIVED);
		assertThat(ledger.account(id)).isEqualTo(new Account(road.budget(), Money.ZERO, Money.ZERO, Road.SETTLED));
	}

	@Test
	void stopsAtTheGuardsOfEveryCapability() {
		assertThat(refusal(road.candidate(), ProjectMove.PUBLISH_NOTICE)).isEqualTo(NoticeRefusal.NOTICE_NOT_DRAFTED);
		assertThat(refusal(road.contractedProject(), ProjectMove.START)).isEqualTo(DeliveryRefusal.NOT_COUNTERSIGNED);
		assertThat(refusal(road.auditedProject(), ProjectMove.CLOSE)).isInstanceOf(CompletionRefusal.class);
		assertThat(refusal(road.projectInBalancing(), ProjectMove.PICK)).isEqualTo(BatchRefusal.NO_BATCH_BALANCING);
	}

	private Reason refusal(ProjectId id, ProjectMove move) {
		var project = projects.findById(id).orElseThrow();
		var actor = road.getTown().as(move.by().iterator().next());
		return moves.whyNot(project, move, actor, road.getTown().getNow()).orElseThrow().reason();
	}

	private List<Proposal> originsOf(ProjectId id) {
		return transactions.execute(unit -> projects.findById(id)
			.orElseThrow()
			.getOrigins()
			.stream()
			.map(origin -> proposals.findById(origin).orElseThrow())
			.toList());
	}

}
