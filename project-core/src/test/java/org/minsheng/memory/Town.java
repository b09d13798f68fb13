package org.minsheng.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.minsheng.batch.Batch;
import org.minsheng.batch.BatchStatus;
import org.minsheng.batch.Decision;
import org.minsheng.batch.Verdict;
import org.minsheng.budget.BudgetYear;
import org.minsheng.budget.FundSource;
import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.completion.Payment;
import org.minsheng.deliberation.AgendaItem;
import org.minsheng.deliberation.Count;
import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.Party;
import org.minsheng.delivery.Acceptance;
import org.minsheng.delivery.Contract;
import org.minsheng.delivery.Handover;
import org.minsheng.delivery.Procurement;
import org.minsheng.delivery.Seat;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.notice.NoticeKind;
import org.minsheng.notice.PublicNotice;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Scope;
import org.minsheng.organisation.SelectionLevel;
import org.minsheng.process.Note;
import org.minsheng.project.Draft;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.proposal.Classification;
import org.minsheng.proposal.NegativeItem;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.Screening;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.Wish;

import static org.minsheng.memory.People.AUDITOR;
import static org.minsheng.memory.People.CONSTRUCTION;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.LOGISTICS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.OFFICE;

/** A town with its own time, in which every stage of the road is reached by walking there. */
public class Town extends UseCases {

	/** Twenty members of the five parties. */
	public static final Map<Party, Integer> MEMBERS = Map.of(Party.PARTY_ORGANISATION, 3, Party.RESIDENTS_COMMITTEE, 3,
			Party.WORKSTATION, 3, Party.RESIDENT_REPRESENTATIVES, 9, Party.EXPERTS, 2);

	public static final Wish WISH = new Wish("修路灯", "晚上太黑", "装两盏路灯", "下禾塘");

	public static final Classification LAMPS = new Classification(ProjectType.WORKS, Theme.SAFETY, Urgency.URGENT);

	/** A panel that may judge works. */
	public static final Set<Seat> WORKS_PANEL = Set.of(Seat.CONSTRUCTION_OFFICE, Seat.COMMUNITY, Seat.RESIDENT);

	/** A panel that may judge goods and services. */
	public static final Set<Seat> OTHER_PANEL = Set.of(Seat.WORKSTATION, Seat.COMMUNITY, Seat.RESIDENT);

	private Instant now = at(LocalDate.of(2016, 3, 7));

	public Town() {
		this(SelectionLevel.OFFICE);
	}

	public Town(SelectionLevel level) {
		Places.settle(organisation, level);
		Places.layDown(rulebook);
		Almanac.fill(holidays);
	}

	/** Nine in the morning in Beijing. */
	public static Instant at(LocalDate day) {
		return day.atTime(LocalTime.of(9, 0)).atZone(Deadlines.BEIJING).toInstant();
	}

	public Instant now() {
		return now;
	}

	public LocalDate today() {
		return Deadlines.day(now);
	}

	/** Time goes on; what falls due waits to be run. */
	public Town goTo(LocalDate day) {
		now = at(day);
		return this;
	}

	public Town goTo(Instant instant) {
		now = instant;
		return this;
	}

	public Town passDays(int days) {
		return goTo(today().plusDays(days));
	}

	public Proposal aProposal() {
		return aProposal(GUANHU);
	}

	public Proposal aProposal(Scope community) {
		var neighbour = People.also(RESIDENT, community, Role.RESIDENT);
		return submitting.submit(community, WISH, Source.web(RESIDENT.member()), List.of(), neighbour, now);
	}

	public Proposal anAcceptedProposal() {
		var proposal = aProposal();
		sorting.accept(proposal.getId(), LAMPS, Screening.CLEAR, STATION, now);
		return proposal;
	}

	/** One of the workstation has proposed it, nobody has confirmed it. */
	public Proposal aProposalToBeDeclined() {
		var proposal = aProposal();
		declining.propose(proposal.getId(), Set.of(NegativeItem.PROPERTY_FIRM), "属物业职责", STATION, now);
		return proposal;
	}

	public Proposal aDeclinedProposal() {
		var proposal = aProposalToBeDeclined();
		declining.confirm(proposal.getId(), PARTY, now);
		return proposal;
	}

	public Proposal anAppealedProposal() {
		var proposal = aDeclinedProposal();
		appealing.appeal(proposal.getId(), "小区没有物业", RESIDENT, now);
		return proposal;
	}

	public Project aDraft(Draft draft) {
		return adopting.adopt(Set.of(anAcceptedProposal().getId()), draft, STATION, now);
	}

	public Meeting aMeeting() {
		return calling.call(GUANHU, calling.earliest(GUANHU, now), "官湖社区党群服务中心", MEMBERS, PARTY, now);
	}

	public Meeting aMeetingOn(Project... projects) {
		var meeting = aMeeting();
		Stream.of(projects).forEach(one -> calling.putToMeeting(one.getId(), meeting.getId(), PARTY, now));
		return meeting;
	}

	/** Called, and on its day as many have signed in. */
	public Meeting aMeetingWith(Map<Party, Integer> present, Project... projects) {
		var meeting = aMeetingOn(projects);
		goTo(meeting.getHeldOn());
		holding.checkIn(meeting.getId(), present, STATION, now);
		return meeting;
	}

	/** All twenty came, and the vote is open. */
	public Meeting aVoteOn(Project... projects) {
		var meeting = aMeetingWith(MEMBERS, projects);
		holding.open(meeting.getId(), PARTY, now);
		return meeting;
	}

	public static AgendaItem unanimous(Project project) {
		return new AgendaItem(project.getId(), new Count(20, 0, 0, 9), project.getEstimate());
	}

	public static AgendaItem outvoted(Project project) {
		return new AgendaItem(project.getId(), new Count(3, 16, 1, 1), null);
	}

	/** The votes are in, nobody has confirmed them. */
	public Meeting aCountOf(AgendaItem item, Project project) {
		var meeting = aVoteOn(project);
		holding.count(meeting.getId(), List.of(item), STATION, now);
		return meeting;
	}

	public Project aCandidate(Draft draft) {
		var project = aDraft(draft);
		confirming.confirm(aCountOf(unanimous(project), project).getId(), PARTY, now);
		return project;
	}

	public Project aVotedDownProject(Draft draft) {
		var project = aDraft(draft);
		confirming.confirm(aCountOf(outvoted(project), project).getId(), PARTY, now);
		return project;
	}

	public PublicNotice aNoticeDraftFor(Project project) {
		return drafting.draft(project.getId(), NoticeKind.CANDIDATE, "现予公示", STATION, now);
	}

	public PublicNotice aNotice() {
		return noticeOf(aProjectInNotice(Drafts.BENCHES));
	}

	public PublicNotice noticeOf(Project project) {
		var all = notices.findByProject(project.getId());
		return all.get(all.size() - 1);
	}

	public Project aProjectInNotice(Draft draft) {
		var project = aCandidate(draft);
		publishing.publish(aNoticeDraftFor(project).getId(), PARTY, now);
		return project;
	}

	public Project aProjectReadyToReport(Draft draft) {
		var project = aProjectInNotice(draft);
		goTo(noticeOf(project).getEndsAt().orElseThrow());
		ending.runDue(now);
		return project;
	}

	public Project aReportedProject(Draft draft) {
		var project = aProjectReadyToReport(draft);
		return move(project, ProjectMove.REPORT, STATION);
	}

	/** In balancing, without a verdict. */
	public Project aProjectOnTheTable(Draft draft) {
		return move(aReportedProject(draft), ProjectMove.EXAMINE, SOCIAL_AFFAIRS);
	}

	public Project aFastTrackedProject(Draft draft) {
		return move(aDraft(draft), ProjectMove.FAST_TRACK, LEADERS);
	}

	/** The batch being balanced, a new one if there is none. */
	public Batch batch() {
		return batches.findByScopeAndStatus(OFFICE, BatchStatus.BALANCING).stream().findFirst().orElseGet(() -> {
			var opened = opening.open("KC", OFFICE, today().getYear(), today(), Money.ofYuan(5_000_000), SOCIAL_AFFAIRS, now);
			balancing.begin(opened.getId(), SOCIAL_AFFAIRS, now);
			return opened;
		});
	}

	public Project decided(Project project, Verdict verdict) {
		var decision = new Decision(verdict, project.priceBeforeApproval(), "综合平衡意见");
		balancing.decide(batch().getId(), project.getId(), decision, SOCIAL_AFFAIRS, now);
		return project;
	}

	public Project aPickedProject(Draft draft) {
		return decided(aProjectOnTheTable(draft), Verdict.PICKED);
	}

	public Project aPooledProject(Draft draft) {
		return decided(aProjectOnTheTable(draft), Verdict.POOLED);
	}

	/** The present list, frozen for the leading group. */
	public Batch frozenBatch() {
		var batch = batch();
		balancing.freeze(batch.getId(), SOCIAL_AFFAIRS, now);
		return batch;
	}

	/** Two million yuan for the year, unless it has its budget. */
	public BudgetYear budget() {
		return budgets.findAll().stream().findFirst().orElseGet(() -> aBudget(Money.ofYuan(2_000_000)));
	}

	public BudgetYear aBudget(Money appropriated) {
		var budget = aPlannedBudget(appropriated);
		planning.confirm(budget.getId(), LEADERS, now);
		return budget;
	}

	public BudgetYear aPlannedBudget(Money appropriated) {
		var sources = List.of(new FundSource(FundSource.Kind.CITY, appropriated));
		return planning.plan(OFFICE, today().getYear(), "演示〔2016〕1号", sources, FINANCE, now);
	}

	/** Every picked project is approved. */
	public Batch approvedBatch() {
		budget();
		var batch = frozenBatch();
		approving.approve(batch.getId(), LEADERS, now);
		return batch;
	}

	public Project anApprovedProject(Draft draft) {
		var project = aPickedProject(draft);
		approvedBatch();
		return project;
	}

	public Project aProjectInProcurement(Draft draft) {
		var project = anApprovedProject(draft);
		procure(project);
		return project;
	}

	public void procure(Project project) {
		contracting.procure(project.getId(), new Procurement(Procurement.Method.PANEL, "三家比选"), LOGISTICS, now);
	}

	public Contract contractOver(Money sum) {
		return new Contract("演示工程有限公司", sum, today(), today().plusDays(60));
	}

	public Project aContractedProject(Draft draft) {
		return aProjectContractedFor(draft.estimate(), draft);
	}

	public Project aProjectContractedFor(Money sum, Draft draft) {
		var project = aProjectInProcurement(draft);
		contracting.sign(project.getId(), contractOver(sum), SOCIAL_AFFAIRS, now);
		return project;
	}

	public Project aProjectUnderWay(Draft draft) {
		return started(aContractedProject(draft));
	}

	public Project started(Project project) {
		if (project.getType() == ProjectType.WORKS) {
			working.countersign(project.getId(), CONSTRUCTION, now);
		}
		working.start(project.getId(), today(), STATION, now);
		return project;
	}

	public Project aFinishedProject(Draft draft) {
		return finished(aProjectUnderWay(draft));
	}

	public Project finished(Project project) {
		passDays(30);
		working.finish(project.getId(), today(), List.of(), STATION, now);
		return project;
	}

	public Project anAcceptedProject(Draft draft) {
		return accepted(aFinishedProject(draft));
	}

	public Project accepted(Project project) {
		accepting.judge(project.getId(), new Acceptance(true, "逐项合格", today()), panelFor(project), PARTY, now);
		return project;
	}

	public Set<Seat> panelFor(Project project) {
		return project.getType() == ProjectType.WORKS ? WORKS_PANEL : OTHER_PANEL;
	}

	public Project aProjectInUse(Draft draft) {
		return inUse(anAcceptedProject(draft));
	}

	public Project inUse(Project project) {
		accepting.openForUse(project.getId(), new Handover("官湖社区工作站", today()), STATION, now);
		return project;
	}

	public Project aSettledProject(Draft draft) {
		return settled(aProjectInUse(draft));
	}

	public Project settled(Project project) {
		settling.settle(project.getId(), project.getContracted().orElseThrow(), FINANCE, now);
		return project;
	}

	public Payment aPaymentOf(Money amount, Project project) {
		return paying.request(project.getId(), amount, "进度款", STATION, now);
	}

	public Payment anApprovedPaymentOf(Money amount, Project project) {
		var payment = aPaymentOf(amount, project);
		paying.verify(payment.getId(), FINANCE, now);
		paying.approve(payment.getId(), LEADERS, now);
		return payment;
	}

	/** Asked for, verified, approved and paid. */
	public Project paid(Money amount, Project project) {
		paying.pay(anApprovedPaymentOf(amount, project).getId(), FINANCE, now);
		return project;
	}

	/** Whatever may be paid at this stage is paid. */
	public Project paidUp(Project project) {
		return paid(paying.stillPayable(project, now), project);
	}

	/** Paid but for the retention, audited where it is due, and the time for ratings is over. */
	public Project aProjectReadyToClose(Draft draft) {
		var project = paidUp(aSettledProject(draft));
		if (audits.isDue(project, now)) {
			move(project, ProjectMove.AUDIT, AUDITOR);
		}
		goTo(ratingPeriod.lastDay(project).orElseThrow().plusDays(1));
		return project;
	}

	public Project aClosedProject(Draft draft) {
		var project = aProjectReadyToClose(draft);
		closing.close(project.getId(), SOCIAL_AFFAIRS, now);
		return project;
	}

	/** Makes a move that carries nothing but a reason. */
	public Project move(Project project, ProjectMove move, Actor actor) {
		movingProjects.make(project, move, actor, Note.because("按工作指引办理"), now);
		return project;
	}

}
