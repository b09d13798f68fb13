package org.minsheng.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.minsheng.category.Provenance;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.organisation.Deadlines;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.proposal.Appeal.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.NEIGHBOUR;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.proposal.ProposalRefusal.APPEALED_ALREADY;
import static org.minsheng.proposal.ProposalRefusal.APPEAL_TOO_LATE;
import static org.minsheng.proposal.ProposalRefusal.NOT_YOUR_PROPOSAL;

class AppealingTest {

	private final Town town = new Town();

	@Test
	void theOfficeHasFiveWorkingDaysForAnAppeal() {
		var proposal = town.anAppealedProposal();

		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.APPEALED);
		assertThat(proposal.getAnswerDue()).isEqualTo(Deadlines.endOf(LocalDate.of(2016, 3, 14)));
		assertThat(proposal.getAppeal()).contains(new Appeal("小区没有物业", town.now(), null));
	}

	@Test
	void anUpheldAppealPutsTheWorkstationOnTheClockAgain() {
		var proposal = decided(Outcome.UPHELD);

		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
		assertThat(proposal.getAnswer()).isEqualTo("已查明");
		assertThat(proposal.getAnswerDue()).isEqualTo(Deadlines.endOf(LocalDate.of(2016, 3, 10)));
		assertThat(proposal.getNegativeItems()).isEmpty();
	}

	@Test
	void aDismissedAppealLeavesTheRefusalAndThereIsNoSecond() {
		var proposal = decided(Outcome.DISMISSED);

		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.DECLINED);
		assertThat(proposal.getAnswer()).isEqualTo("已查明");
		assertThat(town.reading.read(proposal.getTrackingCode()).orElseThrow().appealUntil()).isNull();
		assertRefused(APPEALED_ALREADY, () -> appeal(proposal, RESIDENT));
	}

	@Test
	void anAppealComesInTimeOrNotAtAll() {
		var proposal = town.aDeclinedProposal();
		town.goTo(LocalDate.of(2016, 3, 22));
		assertThat(town.appealing.whyNot(proposal, RESIDENT, town.now())).isEmpty();

		town.goTo(LocalDate.of(2016, 3, 23));
		assertRefused(APPEAL_TOO_LATE.refusal(LocalDate.of(2016, 3, 22)), () -> appeal(proposal, RESIDENT));
	}

	@Test
	void aRequestFromAnAccountIsThatAccountsMatterOrTheWorkstationTakesItDown() {
		for (var stranger : List.of(NEIGHBOUR, PARTY, Actor.ANYBODY)) {
			assertRefused(NOT_YOUR_PROPOSAL, () -> appeal(town.aDeclinedProposal(), stranger));
		}
		var proposal = town.aDeclinedProposal();
		appeal(proposal, STATION);
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.APPEALED);
	}

	@Test
	void whoHoldsTheNumberOfARequestWithoutAnAccountIsItsSubmitter() {
		var source = new Source(Channel.WINDOW, null, 0, Provenance.ENTERED);
		var walkIn = town.submitting.submit(GUANHU, Town.WISH, source, List.of(), STATION, town.now());
		town.declining.propose(walkIn.getId(), Set.of(NegativeItem.OTHER_BODY), "归供电局", STATION, town.now());
		town.declining.confirm(walkIn.getId(), PARTY, town.now());
		appeal(walkIn, Actor.ANYBODY);

		assertThat(walkIn.getStatus()).isEqualTo(ProposalStatus.APPEALED);
	}

	@Test
	void onlyTheOfficeDecidesAndNobodyOnTheirOwn() {
		var proposal = town.anAppealedProposal();
		for (var stranger : List.of(STATION, PARTY, RESIDENT)) {
			assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> decide(proposal, Outcome.UPHELD, stranger));
		}
		var submitter = People.also(RESIDENT, OFFICE, Role.SOCIAL_AFFAIRS);
		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> decide(proposal, Outcome.UPHELD, submitter));
		assertRefused(ProcessRefusal.REASON_MISSING,
				() -> town.appealing.decide(proposal.getId(), Outcome.UPHELD, " ", SOCIAL_AFFAIRS, town.now()));
		assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.APPEALED);
	}

	private Proposal decided(Outcome outcome) {
		var proposal = town.anAppealedProposal();
		decide(proposal, outcome, SOCIAL_AFFAIRS);
		return proposal;
	}

	private void decide(Proposal proposal, Outcome outcome, Actor actor) {
		town.appealing.decide(proposal.getId(), outcome, "已查明", actor, town.now());
	}

	private void appeal(Proposal proposal, Actor actor) {
		town.appealing.appeal(proposal.getId(), "小区没有物业", actor, town.now());
	}

}
