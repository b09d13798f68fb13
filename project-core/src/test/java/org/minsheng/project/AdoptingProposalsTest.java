package org.minsheng.project;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.Drafts;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.ProposalStatus;
import org.minsheng.proposal.TrackingCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;
import static org.minsheng.project.ProjectRefusal.NO_REQUEST;
import static org.minsheng.project.ProjectRefusal.REQUESTS_OF_SEVERAL_COMMUNITIES;

class AdoptingProposalsTest {

	private final Town town = new Town();

	@Test
	void severalRequestsLiveOnInOneProject() {
		var one = town.anAcceptedProposal();
		var other = town.anAcceptedProposal();
		var project = town.adopting.adopt(Set.of(one.getId(), other.getId()), BENCHES, STATION, town.now());

		assertThat(project.getStatus()).isEqualTo(ProjectStatus.DRAFT);
		assertThat(project.getOrigins()).containsExactlyInAnyOrder(one.getId(), other.getId());
		assertThat(project.getScope()).isEqualTo(GUANHU);
		assertThat(List.of(one.getStatus(), other.getStatus())).containsOnly(ProposalStatus.ADOPTED);
		assertThat(town.projects.findByOrigin(one.getId())).containsExactly(project);
	}

	@Test
	void aProjectIsForThisYearOrALaterOneWhoseMoneyIsThere() {
		var wish = town.anAcceptedProposal();
		for (int year : new int[] { 2015, 2017 }) {
			assertRefused(ProjectRefusal.NOT_A_PROGRAMME_YEAR.refusal(year, 2016, 2016),
					() -> town.adopting.adopt(Set.of(wish.getId()), Drafts.draftFor(year), STATION, town.now()));
		}
	}

	@Test
	void projectsAreNumberedByOfficeAndYear() {
		assertThat(town.aDraft(BENCHES).getCode()).isEqualTo("KC2016-001");
		assertThat(town.aDraft(PAVING).getCode()).isEqualTo("KC2016-002");
	}

	@Test
	void theEstimateIsTheSumOfItsCostLines() {
		var lines = List.of(new CostLine(ProjectType.WORKS, "铺地砖", ofYuan(80_000)), new CostLine(ProjectType.GOODS, "长凳", ofYuan(12_000)));
		var project = town.aDraft(draftOf(lines));

		assertThat(project.getEstimate()).isEqualTo(ofYuan(92_000));
		assertThat(project.getCosts()).isEqualTo(lines);
	}

	@Test
	void aProjectComesFromRequests() {
		assertRefused(NO_REQUEST, () -> town.adopting.adopt(Set.of(), BENCHES, STATION, town.now()));
	}

	@Test
	void aProjectBelongsToOneCommunity() {
		var here = town.anAcceptedProposal();
		var there = town.aProposal(TUYANG);

		assertRefused(REQUESTS_OF_SEVERAL_COMMUNITIES,
				() -> town.adopting.adopt(Set.of(here.getId(), there.getId()), BENCHES, STATION, town.now()));
		assertThat(here.getStatus()).isEqualTo(ProposalStatus.ACCEPTED);
	}

	@Test
	void aRequestIsAcceptedBeforeItIsAdoptedAndAdoptedOnce() {
		var fresh = town.aProposal();
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE,
				() -> town.adopting.adopt(Set.of(fresh.getId()), BENCHES, STATION, town.now()));

		var adopted = town.aDraft(BENCHES).getOrigins();
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.adopting.adopt(adopted, BENCHES, STATION, town.now()));
	}

	@Test
	void oneRequestMayBecomeSeveralProjectsAndIsClosedWithTheLast() {
		var first = town.aDraft(BENCHES);
		var origin = first.getOrigins().iterator().next();
		var second = town.adopting.split(origin, PAVING, "长凳和铺地分开办", STATION, town.now());

		assertThat(town.projects.findByOrigin(origin)).containsExactly(first, second);
		assertThat(town.reading.read(codeOf(origin)).orElseThrow().projects()).containsExactly(first.getCode(), second.getCode());
		town.move(first, ProjectMove.DROP, PARTY);
		assertThat(statusOf(origin)).isEqualTo(ProposalStatus.ADOPTED);
		town.move(second, ProjectMove.DROP, PARTY);
		assertThat(statusOf(origin)).isEqualTo(ProposalStatus.CLOSED);
	}

	@Test
	void aSecondProjectNeedsAnAdoptedRequestAReasonAndTheWorkstation() {
		var accepted = town.anAcceptedProposal().getId();
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE,
				() -> town.adopting.split(accepted, PAVING, "分开办", STATION, town.now()));

		var adopted = town.aDraft(BENCHES).getOrigins().iterator().next();
		assertRefused(ProcessRefusal.REASON_MISSING, () -> town.adopting.split(adopted, PAVING, "", STATION, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.adopting.split(adopted, PAVING, "分开办", PARTY, town.now()));
	}

	@Test
	void onlyTheCommunitysWorkstationAdopts() {
		var accepted = Set.of(town.anAcceptedProposal().getId());
		for (var stranger : List.of(PARTY, People.RESIDENT, People.holding(TUYANG, Role.COMMUNITY_STATION))) {
			assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.adopting.adopt(accepted, BENCHES, stranger, town.now()));
		}
	}

	@Test
	void everyProjectCostsSomethingAndServesSomebody() {
		assertThatThrownBy(() -> draftOf(List.of())).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> draftOf(List.of(new CostLine(ProjectType.WORKS, "铺地砖", Money.ZERO))))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new Beneficiaries(0, Beneficiaries.Unit.PERSON, null)).isInstanceOf(IllegalArgumentException.class);
	}

	private ProposalStatus statusOf(ProposalId id) {
		return town.proposals.findById(id).orElseThrow().getStatus();
	}

	private TrackingCode codeOf(ProposalId id) {
		return town.proposals.findById(id).orElseThrow().getTrackingCode();
	}

	private static Draft draftOf(List<CostLine> lines) {
		return new Draft(BENCHES.description(), ProjectType.WORKS, Theme.ENVIRONMENT, Urgency.SMALL,
				new Beneficiaries(80, Beneficiaries.Unit.HOUSEHOLD, null), lines, 2016, Provenance.ENTERED);
	}

}
