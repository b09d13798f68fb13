package org.minsheng.desk.jpa;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

import org.minsheng.budget.FundSource;
import org.minsheng.budget.PlanningBudgets;
import org.minsheng.completion.Paying;
import org.minsheng.deliberation.Meetings;
import org.minsheng.desk.Pile;
import org.minsheng.desk.QueueFilter;
import org.minsheng.desk.SavedView;
import org.minsheng.desk.SavedViews;
import org.minsheng.desk.WorkItem;
import org.minsheng.desk.WorkItem.Kind;
import org.minsheng.desk.WorkItems;
import org.minsheng.desk.WorkQueue;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.notice.DraftingNotices;
import org.minsheng.notice.NoticeKind;
import org.minsheng.notice.Notices;
import org.minsheng.notice.Objecting;
import org.minsheng.notice.Objection;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Scope;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.Projects;
import org.minsheng.proposal.Appealing;
import org.minsheng.proposal.Declining;
import org.minsheng.proposal.NegativeItem;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.SortingProposals;
import org.minsheng.road.Road;
import org.minsheng.road.Town;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class JdbcWorkItemsTest {

	private final WorkItems items;

	private final WorkQueue queue;

	private final Road road;

	private final Road elsewhere;

	private final Proposals proposals;

	private final SortingProposals sorting;

	private final Projects projects;

	private final Meetings meetings;

	private final Notices notices;

	private final DraftingNotices drafting;

	private final Objecting objecting;

	private final Paying paying;

	private final PlanningBudgets planning;

	private final Declining declining;

	private final Appealing appealing;

	private final SavedViews views;

	@Test
	void aRequestWaitsUntilItsAnswerIsDue() {
		var proposal = proposals.findById(road.wish()).orElseThrow();
		assertThat(find(Kind.PROPOSAL, "SUBMITTED")).containsExactly(new WorkItem(Kind.PROPOSAL,
				proposal.getTrackingCode().value(), "修一张长椅", "官湖社区", "SUBMITTED", proposal.getSubmittedAt(),
				proposal.getAnswerDue()));
	}

	@Test
	void aRequestWaitsSinceTheReply() {
		var station = town().as(Role.COMMUNITY_STATION);
		var wish = road.wish();
		sorting.askForMore(wish, "哪一棵树？", station, town().later());
		var asked = town().getNow();
		assertThat(find(Kind.PROPOSAL, "NEED_INFO")).extracting(WorkItem::since).containsExactly(asked);
		sorting.reply(wish, "最大的那棵", station, town().later());
		assertThat(find(Kind.PROPOSAL, "SUBMITTED")).extracting(WorkItem::since).containsExactly(town().getNow());
	}

	@Test
	void workIsDueAtTheEndOfTheContractsDay() {
		var project = project(road.projectInProgress());
		var due = Deadlines.endOf(town().today().plusDays(60));
		assertThat(find(Kind.PROJECT, "IN_PROGRESS")).containsExactly(new WorkItem(Kind.PROJECT, project.getCode(), "榕树下的长椅",
				"官湖社区", "IN_PROGRESS", project.getSince(), due));
	}

	@Test
	void nothingElseOfAProjectIsDue() {
		road.contractedProject();
		road.draft();
		assertThat(find(Kind.PROJECT, "CONTRACTED", "DRAFT")).hasSize(2).extracting(WorkItem::due).containsOnlyNulls();
	}

	@Test
	void aMeetingIsDueOnItsDay() {
		var meeting = meetings.findByProject(road.projectInDeliberation()).get(0);
		assertThat(find(Kind.MEETING, "CALLED")).hasSize(1).first().satisfies(item -> {
			assertThat(item.code()).isEqualTo(meeting.getCode());
			assertThat(item.title()).isEqualTo("社区会议室 " + meeting.getHeldOn());
			assertThat(item.due()).isEqualTo(Deadlines.endOf(meeting.getHeldOn()));
			assertThat(item.since()).isBefore(town().getNow());
		});
	}

	@Test
	void aNoticeWaitsForItsCheck() {
		var candidate = road.candidate();
		var notice = drafting.draft(candidate, NoticeKind.CANDIDATE, "公示", town().as(Role.COMMUNITY_STATION),
				town().later());
		assertThat(find(Kind.NOTICE, "REVIEW")).containsExactly(
				new WorkItem(Kind.NOTICE, notice.getCode(), "榕树下的长椅", "官湖社区", "REVIEW", town().getNow(), null));
	}

	@Test
	void anObjectionIsDueInFiveDays() {
		var notice = notices.findByProject(road.projectInNotice()).get(0);
		var filed = town().later();
		var objection = objecting.object(notice.getId(), "太吵了".repeat(20), null, Actor.ANYBODY, filed);
		var due = filed.plus(Duration.ofDays(5));
		assertThat(find(Kind.OBJECTION, Objection.Status.FILED.name())).containsExactly(new WorkItem(Kind.OBJECTION,
				notice.getCode(), "太吵了".repeat(13) + "…", "官湖社区", "FILED", filed, due));
		objecting.proposeAnswer(objection.getId(), "改在白天", town().as(Role.COMMUNITY_STATION), town().later());
		assertThat(find(Kind.OBJECTION, "ANSWER_PROPOSED")).containsExactly(new WorkItem(Kind.OBJECTION, notice.getCode(),
				"太吵了".repeat(13) + "…", "官湖社区", "ANSWER_PROPOSED", town().getNow(), due));
	}

	@Test
	void aBatchBelongsToItsOffice() {
		road.projectInBatch();
		var code = town().getCodePrefix() + "2016-B1";
		assertThat(find(Kind.BATCH, "BALANCING")).hasSize(1).first().satisfies(item -> {
			assertThat(List.of(item.code(), item.title(), item.community())).containsExactly(code, code, "葵涌办事处");
			assertThat(item.since()).isBetween(Town.START, town().getNow());
			assertThat(item.due()).isNull();
		});
	}

	@Test
	void aPaymentLeadsToItsProject() {
		var project = project(road.projectInProgress());
		paying.request(project.getId(), Money.ofYuan(100), "首付款，发票 1", town().as(Role.COMMUNITY_STATION), town().later());
		assertThat(find(Kind.PAYMENT, "REQUESTED")).containsExactly(new WorkItem(Kind.PAYMENT, project.getCode(),
				"首付款，发票 1", "官湖社区", "REQUESTED", town().getNow(), null));
	}

	@Test
	void aBudgetIsKnownByScopeAndYear() {
		var office = town().getOffice();
		planning.plan(office, 2016, "文号", List.of(new FundSource(FundSource.Kind.CITY, Money.ofYuan(1))),
				town().as(Role.FINANCE), town().later());
		assertThat(find(Kind.BUDGET, "PLANNED")).containsExactly(new WorkItem(Kind.BUDGET,
				office.district() + "/" + office.office() + "/2016", "文号", "葵涌办事处", "PLANNED", town().getNow(), null));
	}

	@Test
	void signedWorksWaitForTheCountersignature() {
		var project = project(road.contractedProject());
		assertThat(items.findToCountersign(town().getOffice(), 9)).extracting(WorkItem::code)
			.containsExactly(project.getCode());
		assertThat(items.findToCountersign(elsewhere.getTown().getOffice(), 9)).isEmpty();
		assertThat(queue.of(town().as(Role.CONSTRUCTION))).extracting(WorkItem::code).contains(project.getCode());
	}

	@Test
	void aCandidateWaitsForItsNoticeUntilOneIsDrafted() {
		var candidate = road.candidate();
		var code = project(candidate).getCode();
		assertThat(items.findToNotify(town().getCommunity(), 9)).extracting(WorkItem::code).containsExactly(code);
		assertThat(items.findToNotify(elsewhere.getTown().getOffice(), 9)).isEmpty();
		drafting.draft(candidate, NoticeKind.CANDIDATE, "公示", town().as(Role.COMMUNITY_STATION), town().later());
		assertThat(items.findToNotify(town().getCommunity(), 9)).isEmpty();
	}

	@Test
	void everyPartOfTheOrganisationSeesItsOwn() {
		road.projectInBatch();
		road.wish();
		var office = town().getOffice();
		var district = new Scope(office.district(), null, null);
		assertThat(List.of(district, office, town().getCommunity()))
			.allSatisfy(scope -> assertThat(items.find(Kind.PROPOSAL, Set.of("SUBMITTED"), scope, 9)).hasSize(1));
		assertThat(List.of(district, office))
			.allSatisfy(scope -> assertThat(items.find(Kind.BATCH, Set.of("BALANCING"), scope, 9)).hasSize(1));
		assertThat(items.find(Kind.BATCH, Set.of("BALANCING"), town().getCommunity(), 9)).isEmpty();
		assertThat(List.of(elsewhere.getTown().getOffice(), new Scope(office.district(), "other", null),
				new Scope(office.district(), office.office(), "other")))
			.allSatisfy(scope -> assertThat(items.find(Kind.PROPOSAL, Set.of("SUBMITTED"), scope, 9)).isEmpty());
	}

	@Test
	void theSoonestDueComesFirstAndWhatIsNotDueLast() {
		var undue = project(road.contractedProject()).getCode();
		var later = project(road.projectInProgress()).getCode();
		road.draft();
		assertThat(find(Kind.PROJECT, "CONTRACTED", "IN_PROGRESS")).extracting(WorkItem::code).containsExactly(later, undue);
		assertThat(items.find(Kind.PROJECT, Set.of("CONTRACTED", "IN_PROGRESS"), town().getOffice(), 1))
			.extracting(WorkItem::code)
			.containsExactly(later);
	}

	@Test
	void ofTwoTheLongerWaitingComesFirst() {
		var first = code(road.wish());
		var second = code(road.wish());
		assertThat(find(Kind.PROPOSAL, "SUBMITTED")).extracting(WorkItem::code).containsExactly(first, second);
		assertThat(queue.of(town().as(Role.COMMUNITY_STATION))).extracting(WorkItem::code).containsExactly(first, second);
	}

	@Test
	void pilesCountEverythingAndTellWhatIsLate() {
		var station = town().as(Role.COMMUNITY_STATION);
		var first = road.wish();
		road.wish();
		road.acceptedWish();
		var due = proposals.findById(first).orElseThrow().getAnswerDue();
		var now = due.plusSeconds(1);

		var all = queue.of(station, QueueFilter.ALL, now);
		assertThat(all.piles()).containsExactlyInAnyOrder(new Pile(Kind.PROPOSAL, "SUBMITTED", 2, 2),
				new Pile(Kind.PROPOSAL, "ACCEPTED", 1, 0));
		var late = queue.of(station, new QueueFilter(null, null, null, true, null), now);
		assertThat(late.items()).extracting(WorkItem::state).containsExactly("SUBMITTED", "SUBMITTED");
		assertThat(late.piles()).isEqualTo(all.piles());
		var accepted = queue.of(station, new QueueFilter(Kind.PROPOSAL, "ACCEPTED", null, false, null), now);
		assertThat(accepted.items()).extracting(WorkItem::state).containsExactly("ACCEPTED");
	}

	@Test
	void whatIsLookedForStandsInTitlePlaceOrCode() {
		var station = town().as(Role.COMMUNITY_STATION);
		var code = code(road.wish());
		road.draft();
		for (var words : List.of("长椅", "官湖路", code.toLowerCase(Locale.ROOT))) {
			assertThat(asked(station, words)).as(words).extracting(WorkItem::code).contains(code);
		}
		assertThat(asked(station, "雨棚")).isEmpty();
		assertThat(asked(station, "%")).isEmpty();
		assertThat(asked(station, "\0'")).isEmpty();
		assertThat(queue.of(town().as(Role.COMMUNITY_PARTY), asking("榕树"), town().getNow()).items())
			.extracting(WorkItem::kind)
			.containsOnly(Kind.PROJECT);
	}

	@Test
	void anOfficeLooksAtOneOfItsCommunities() {
		var office = town().as(Role.SOCIAL_AFFAIRS);
		road.projectInBalancing();
		var here = new QueueFilter(null, null, town().getCommunity(), false, null);
		var there = new QueueFilter(null, null, elsewhere.getTown().getCommunity(), false, null);
		assertThat(queue.of(office, here, town().getNow()).items()).extracting(WorkItem::state).contains("IN_BALANCING");
		assertThat(queue.of(office, there, town().getNow()).items()).isEmpty();
	}

	@Test
	void aRefusalWaitsForEverybodyButWhoProposedIt() {
		var station = town().as(Role.COMMUNITY_STATION);
		var wish = road.wish();
		declining.propose(wish, Set.of(NegativeItem.PROPERTY_FIRM), "归物业", station, town().later());
		for (var second : List.of(town().as(Role.COMMUNITY_PARTY), town().another(Role.COMMUNITY_STATION))) {
			assertThat(queue.of(second)).extracting(WorkItem::code).containsExactly(code(wish));
		}
		assertThat(queue.of(station)).isEmpty();
		assertThat(queue.of(station, QueueFilter.ALL, town().getNow()).piles()).isEmpty();
	}

	@Test
	void anAppealWaitsForTheOffice() {
		var wish = road.wish();
		declining.propose(wish, Set.of(NegativeItem.PROPERTY_FIRM), "归物业", town().as(Role.COMMUNITY_STATION), town().later());
		declining.confirm(wish, town().as(Role.COMMUNITY_PARTY), town().later());
		appealing.appeal(wish, "没有物业", town().as(Role.RESIDENT), town().later());

		assertThat(queue.of(town().as(Role.SOCIAL_AFFAIRS))).singleElement().satisfies(item -> {
			assertThat(item.code()).isEqualTo(code(wish));
			assertThat(item.state()).isEqualTo("APPEALED");
			assertThat(item.due()).isAfter(town().getNow());
		});
	}

	@Test
	void whoHoldsTwoPostsReadsNothingTwice() {
		var station = town().as(Role.COMMUNITY_STATION);
		road.wish();
		var both = new Actor(station.kind(), station.id(),
				Set.of(new Grant(Role.COMMUNITY_STATION, town().getCommunity()), new Grant(Role.COMMUNITY_STATION, town().getOffice())));
		assertThat(queue.of(both)).hasSize(1);
		assertThat(queue.of(both, QueueFilter.ALL, town().getNow()).piles()).extracting(Pile::count).containsExactly(1);
	}

	@Test
	void aViewIsItsMembersOwn() {
		var member = town().as(Role.COMMUNITY_STATION).member();
		var other = town().as(Role.COMMUNITY_PARTY).member();
		views.save(member, "超期的", "pile=late");
		views.save(member, "超期的", "late=yes");
		views.save(member, "路灯", "q=1");

		var own = views.of(member);
		assertThat(own).extracting(SavedView::query).containsExactlyInAnyOrder("late=yes", "q=1");
		assertThat(views.of(other)).isEmpty();
		views.remove(other, own.get(0).id());
		assertThat(views.of(member)).hasSize(2);
		views.remove(member, own.get(0).id());
		assertThat(views.of(member)).hasSize(1);
	}

	private List<WorkItem> asked(Actor actor, String words) {
		return queue.of(actor, asking(words), town().getNow()).items();
	}

	private static QueueFilter asking(String words) {
		return new QueueFilter(null, null, null, false, words);
	}

	private List<WorkItem> find(Kind kind, String... states) {
		return items.find(kind, Set.of(states), town().getOffice(), 100);
	}

	private Town town() {
		return road.getTown();
	}

	private Project project(ProjectId id) {
		return projects.findById(id).orElseThrow();
	}

	private String code(ProposalId id) {
		return proposals.findById(id).map(Proposal::getTrackingCode).orElseThrow().value();
	}

}
