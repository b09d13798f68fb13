package org.minsheng.project;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.minsheng.batch.Verdict;
import org.minsheng.memory.CoreClasses;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.proposal.ProposalStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;

class ProjectMovesTest {

	private final Town town = new Town();

	@Test
	void everyButtonComesFromTheTableWithItsRefusal() {
		var candidate = town.aCandidate(BENCHES);

		assertThat(town.moves.options(candidate, PARTY, town.now())).extracting(option -> option.move().name(),
				option -> option.refusal().map(why -> why.reason().name()).orElse("-"))
			.containsExactly(tuple("VOID_VOTE", "NOT_YOUR_ROLE"),
					tuple("PUBLISH_NOTICE", "NOTICE_NOT_DRAFTED"),
					tuple("DROP", "-"));
	}

	@Test
	void everyGuardOfTheCoreIsWiredHereAsItIsInTheApplication() {
		assertThat(town.guards).extracting(Object::getClass)
			.containsExactlyInAnyOrderElementsOf(CoreClasses.implementing(ProjectGuard.class));
	}

	@ParameterizedTest
	@EnumSource(ProjectStatus.class)
	void aRoadThatIsOverEitherStoppedOrCameIntoUse(ProjectStatus status) {
		assertThat(status.isStopped() && status.isInUse()).isFalse();
		assertThat(!status.isInUse() || status.isFinished()).isTrue();
		assertThat(!status.isFinished() || status.isStarted()).isTrue();
		assertThat(!status.isStarted() || status.isChosen()).isTrue();
		assertThat(!status.isOver() || status.isStopped() || status.isInUse()).isTrue();
	}

	@Test
	void requestsEndWithTheirProjectHoweverItEnds() {
		var refused = town.decided(town.aProjectOnTheTable(BENCHES), Verdict.REFUSED);
		var dropped = town.move(town.aDraft(BENCHES), ProjectMove.DROP, PARTY);
		var cancelled = town.aReportedProject(BENCHES);
		town.stopping.cancel(cancelled.getId(), "与市政工程重复", LEADERS, town.now());
		var terminated = town.aProjectUnderWay(BENCHES);
		town.stopping.terminate(terminated.getId(), Money.ZERO, "施工方退场", LEADERS, town.now());

		assertThat(List.of(refused, dropped, cancelled, terminated)).flatExtracting(this::originsOf).containsOnly(ProposalStatus.CLOSED);
	}

	@Test
	void requestsOfAVotedDownProjectWaitForItToBeRedrafted() {
		var votedDown = town.aVotedDownProject(BENCHES);
		assertThat(originsOf(votedDown)).containsOnly(ProposalStatus.ADOPTED);

		town.move(votedDown, ProjectMove.REDRAFT, STATION);
		assertThat(originsOf(votedDown)).containsOnly(ProposalStatus.ADOPTED);
	}

	private List<ProposalStatus> originsOf(Project project) {
		return project.getOrigins().stream().map(id -> town.proposals.findById(id).orElseThrow().getStatus()).toList();
	}

}
