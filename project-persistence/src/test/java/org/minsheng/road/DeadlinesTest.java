package org.minsheng.road;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

import org.minsheng.FallsDue;
import org.minsheng.batch.ExpiringPool;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Role;
import org.minsheng.notice.EndingNotices;
import org.minsheng.notice.Notices;
import org.minsheng.organisation.Deadlines;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;
import org.minsheng.proposal.ProposalStatus;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.SilentProposals;
import org.minsheng.proposal.SortingProposals;

import static org.assertj.core.api.Assertions.assertThat;

/** Each waits until the moment it is due, and not a moment longer. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class DeadlinesTest {

	private final Road road;

	private final Projects projects;

	private final Proposals proposals;

	private final Notices notices;

	private final SortingProposals sorting;

	private final SilentProposals silence;

	private final EndingNotices endings;

	private final ExpiringPool expiry;

	@Test
	void aQuestionThatNobodyAnswersClosesTheRequest() {
		var wish = road.wish();
		sorting.askForMore(wish, "在哪一侧？", road.getTown().as(Role.COMMUNITY_STATION), road.getTown().later());
		var due = Objects.requireNonNull(proposals.findById(wish).orElseThrow().getAnswerDue());
		assertThat(statesAround(due, silence, () -> proposals.findById(wish).orElseThrow().getStatus()))
			.containsExactly(ProposalStatus.NEED_INFO, ProposalStatus.CLOSED);
	}

	@Test
	void aNoticeEndsAndItsProjectGoesOn() {
		var project = road.projectInNotice();
		var end = notices.findByProject(project).get(0).getEndsAt().orElseThrow();
		assertThat(statesAround(end, endings, () -> projects.findById(project).orElseThrow().getStatus()))
			.containsExactly(ProjectStatus.IN_NOTICE, ProjectStatus.READY_TO_REPORT);
	}

	@Test
	void aProjectLeavesThePoolAfterItsLastDay() {
		var project = road.pooledProject();
		var lastDay = Objects.requireNonNull(projects.findById(project).orElseThrow().getPooledUntil());
		assertThat(lastDay).isEqualTo("2018-12-31");
		assertThat(statesAround(Deadlines.endOf(lastDay), expiry, () -> projects.findById(project).orElseThrow().getStatus()))
			.containsExactly(ProjectStatus.POOLED, ProjectStatus.EXPIRED);
	}

	private static Object[] statesAround(Instant due, FallsDue deadline, Supplier<?> state) {
		assertThat(deadline.nextDue()).hasValueSatisfying(next -> assertThat(next).isBeforeOrEqualTo(due));
		deadline.runDue(due.minus(1, ChronoUnit.MICROS));
		var before = state.get();
		assertThat(deadline.runDue(due)).isPositive();
		assertThat(deadline.runDue(due)).isZero();
		return new Object[] { before, state.get() };
	}

}
