package org.minsheng.road;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

import org.minsheng.batch.ApprovingBatches;
import org.minsheng.batch.BalancingBatches;
import org.minsheng.batch.Batch;
import org.minsheng.batch.BatchStatus;
import org.minsheng.batch.Batches;
import org.minsheng.budget.Ledger;
import org.minsheng.budget.LedgerEntries;
import org.minsheng.budget.LedgerEntry;
import org.minsheng.completion.Rating;
import org.minsheng.completion.RatingProjects;
import org.minsheng.completion.Ratings;
import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.Meetings;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Actor;
import org.minsheng.member.Member;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.notice.Notices;
import org.minsheng.notice.Objecting;
import org.minsheng.notice.Objection;
import org.minsheng.notice.Objections;
import org.minsheng.organisation.Scope;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;
import org.minsheng.proposal.MergingProposals;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.Proposals;

import static org.assertj.core.api.Assertions.assertThat;

/** What the ports promise beyond finding by id: what is found, in which order, and whether it can be read at once. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class FindingTest {

	private final Road road;

	private final Members members;

	private final Proposals proposals;

	private final MergingProposals merging;

	private final Projects projects;

	private final Meetings meetings;

	private final Notices notices;

	private final Objecting objecting;

	private final Objections objections;

	private final Batches batches;

	private final BalancingBatches balancing;

	private final ApprovingBatches approving;

	private final Ledger ledger;

	private final LedgerEntries entries;

	private final RatingProjects rating;

	private final Ratings ratings;

	@Test
	void aMemberIsFoundByUsernameWithItsRoles() {
		var officer = road.getTown().as(Role.FINANCE);
		var username = members.findById(officer.member()).map(Member::getUsername).orElseThrow();
		assertThat(members.findByUsername(username).map(Member::asActor)).contains(officer);
	}

	@Test
	void requestsAreFoundByCodeSubmitterAndWhatTheyLiveOnIn() {
		var into = proposals.findById(road.wish()).orElseThrow();
		var duplicate = road.wish();
		var town = road.getTown();
		merging.merge(duplicate, into.getId(), "同一处", town.as(Role.COMMUNITY_STATION), town.later());
		assertThat(proposals.findByTrackingCode(into.getTrackingCode())).map(Proposal::getId).contains(into.getId());
		assertThat(proposals.findBySubmitter(town.as(Role.RESIDENT).member())).hasSize(2);
		assertThat(proposals.findByMergedInto(into.getId())).extracting(Proposal::getId).containsExactly(duplicate);
	}

	@Test
	void projectsAreFoundByCodeOriginAndState() {
		var first = road.draft();
		var second = road.candidate();
		assertThat(projects.findByCode(road.getTown().getCodePrefix() + "2016-002")).map(Project::getId).contains(second);
		assertThat(projects.findStatuses(List.of(first, second))).containsExactlyInAnyOrder(ProjectStatus.DRAFT,
				ProjectStatus.CANDIDATE);
		assertThat(projects.findStatuses(List.of())).isEmpty();
		assertThat(proposals.findBySubmitter(road.getTown().as(Role.RESIDENT).member()))
			.flatExtracting(origin -> projects.findByOrigin(origin.getId()))
			.extracting(Project::getId)
			.containsExactlyInAnyOrder(first, first, second, second);
	}

	@Test
	void meetingsAreFoundByAgendaLatestFirstAndWhileTheyAreOpen() {
		var project = road.projectInDeliberation();
		var meeting = meetings.findByProject(project).get(0);
		assertThat(meetings.findCalledIn(road.getTown().getCommunity())).extracting(Meeting::getCode)
			.containsExactly(meeting.getCode());
		assertThat(meetings.findByCode(meeting.getCode()).orElseThrow().getAgenda()).hasSize(1);
		assertThat(meeting.eligibleCount()).isEqualTo(15);
	}

	@Test
	void objectionsStandInTheirOrder() {
		var notice = notices.findByProject(road.projectInNotice()).get(0);
		for (var words : List.of("太吵", "太远", "太贵")) {
			objecting.object(notice.getId(), words, null, Actor.ANYBODY, road.getTown().later());
		}
		assertThat(objections.findByNotice(notice.getId())).extracting(Objection::getWords)
			.containsExactly("太吵", "太远", "太贵");
		assertThat(notices.findByCode(notice.getCode())).isPresent();
	}

	@Test
	void aBatchIsFoundByItsOwnScopeOnlyAndReadOutsideATransaction() {
		var project = road.projectInBatch();
		var office = road.getTown().getOffice();
		var found = batches.findByScopeAndStatus(office, BatchStatus.BALANCING);
		assertThat(found).flatExtracting(Batch::picked).extracting(item -> item.project()).containsExactly(project);
		assertThat(approving.whyNot(found.get(0), road.getTown().as(Role.LEADING_GROUP))).isPresent();
		assertThat(batches.countByScopeAndYear(office, 2016)).isOne();
		assertThat(batches.countByScopeAndYear(new Scope(office.district(), null, null), 2016)).isZero();
		assertThat(batches.findApprovedWith(project)).isEmpty();
	}

	@Test
	void anItemIsTakenBackFromTheMiddleOfABatch() {
		var items = List.of(road.projectInBatch(), road.projectInBatch(), road.projectInBatch());
		var batch = batches.findByScopeAndStatus(road.getTown().getOffice(), BatchStatus.BALANCING).get(0).getId();
		balancing.takeBack(batch, items.get(0), "重新核价", road.getTown().as(Role.SOCIAL_AFFAIRS), road.getTown().later());
		assertThat(batches.findById(batch).orElseThrow().picked()).extracting(item -> item.project())
			.containsExactly(items.get(1), items.get(2));
	}

	@Test
	void bookingsOfOneMomentAreReservedBeforeTheyAreBound() {
		var project = road.contractedProject();
		ledger.recommit(project, Road.CONTRACTED, Road.CONTRACTED.plus(new Money(1)), road.getTown().later());
		assertThat(entries.findByProject(project)).extracting(LedgerEntry::getKind)
			.containsExactly(LedgerEntry.Kind.RESERVE, LedgerEntry.Kind.RELEASE_RESERVE, LedgerEntry.Kind.COMMIT,
					LedgerEntry.Kind.RESERVE, LedgerEntry.Kind.COMMIT);
	}

	@Test
	void ratingsStandLatestFirst() {
		var project = road.projectInUse();
		rate(project, Rating.Satisfaction.SATISFIED);
		rate(project, Rating.Satisfaction.NOT);
		assertThat(ratings.findByProject(project)).extracting(Rating::getSatisfaction)
			.containsExactly(Rating.Satisfaction.NOT, Rating.Satisfaction.SATISFIED);
	}

	private void rate(ProjectId project, Rating.Satisfaction satisfaction) {
		var resident = road.getTown().another(Role.RESIDENT);
		rating.rate(project, satisfaction, null, resident, road.getTown().later());
	}

}
