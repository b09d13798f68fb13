package org.minsheng.vote;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.minsheng.memory.People;
import org.minsheng.money.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.vote.BallotForm.APPROVE;

/** One voter chooses the benches; paving and the classroom lose. */
class VotesOnProjectsTest {

	private final Polls polls = new Polls();

	private final VotingRound round = polls.drafted(terms());

	@Test
	void whatStandsInAnAnnouncedVoteStandsInNoOtherUntilItIsDecided() {
		var rival = polls.drafted(terms());
		polls.roll(rival, 1);
		assertThat(offered()).containsAll(polls.codes);
		vote();
		var refusal = VoteRefusal.PROJECT_IN_ANOTHER_VOTE.refusal(polls.benches, round.getCode());
		assertThat(offered()).doesNotContainAnyElementsOf(polls.codes);
		assertRefused(refusal, () -> polls.drafted(terms()));
		assertRefused(refusal,
				() -> polls.town.revisingRounds.revise(rival.getCode(), rival.getVersion(), "x", terms(), polls.codes, STATION,
						polls.town.now()));
		polls.close(round);
		assertThat(offered()).doesNotContainAnyElementsOf(polls.codes);
	}

	@Test
	void ofTwoDraftsWithTheSameProjectOneIsAnnounced() {
		var rival = polls.drafted(terms());
		polls.roll(rival, 1);
		polls.roll(round, 1);
		polls.town.making.announce(round.getCode(), PARTY, polls.town.now());
		assertRefused(VoteRefusal.PROJECT_IN_ANOTHER_VOTE, () -> polls.town.making.announce(rival.getCode(), PARTY, polls.town.now()));
	}

	@Test
	void whoWonStandsNoMoreAndWhoLostMayStandAgain() {
		vote();
		polls.close(round);
		polls.town.deciding.confirm(round.getCode(), PARTY, polls.town.now());

		assertThat(offered()).contains(polls.paving, polls.classroom).doesNotContain(polls.benches);
		var again = polls.town.making.make(GUANHU, "再投一次", terms(), List.of(polls.paving, polls.classroom), STATION,
				polls.town.now());
		assertThat(again.getCandidates()).hasSize(2);
	}

	@Test
	void whatAnOfficialChoseInsteadCounts() {
		vote();
		polls.close(round);
		polls.town.deciding.overrule(round.getCode(), List.of(polls.classroom), "用地未落实", PARTY, polls.town.now());

		assertThat(offered()).contains(polls.benches, polls.paving).doesNotContain(polls.classroom);
		assertThat(fate(polls.classroom)).isEqualTo(VoteFate.WON);
		assertThat(fate(polls.benches)).isEqualTo(VoteFate.LOST);
	}

	@Test
	void whoStandsAgainIsNotChosenHereToo() {
		vote();
		polls.close(round);
		polls.town.deciding.confirm(round.getCode(), PARTY, polls.town.now());
		var again = polls.town.making.make(GUANHU, "再投一次", terms(), List.of(polls.paving, polls.classroom), STATION,
				polls.town.now());
		polls.roll(again, 1);
		polls.town.making.announce(again.getCode(), PARTY, polls.town.now());
		assertRefused(VoteRefusal.PROJECT_IN_ANOTHER_VOTE.refusal(polls.classroom, again.getCode()),
				() -> polls.town.deciding.overrule(round.getCode(), List.of(polls.classroom), "改选", LEADERS, polls.town.now()));
	}

	@Test
	void whoStandsAgainIsNotLiftedHereByAWithdrawal() {
		var code = polls.roll(round, 1).get(0);
		polls.open(round);
		polls.cast(round, code, Map.of(polls.benches, 1, polls.classroom, 1));
		polls.close(round);
		polls.town.deciding.confirm(round.getCode(), PARTY, polls.town.now());
		assertThat(fate(polls.classroom)).isEqualTo(VoteFate.LOST);
		var again = polls.town.making.make(GUANHU, "再投一次", terms(), List.of(polls.paving, polls.classroom), STATION,
				polls.town.now());
		polls.roll(again, 1);
		polls.town.making.announce(again.getCode(), PARTY, polls.town.now());
		polls.town.deciding.withdraw(round.getCode(), polls.benches, "用地收回", PARTY, polls.town.now());

		assertRefused(VoteRefusal.PROJECT_IN_ANOTHER_VOTE.refusal(polls.classroom, again.getCode()),
				() -> polls.town.deciding.confirm(round.getCode(), LEADERS, polls.town.now()));
	}

	@Test
	void aProjectTellsEachVoteItStoodIn() {
		assertThat(polls.town.votesOnProjects.published(polls.benches)).isEmpty();
		assertThat(polls.town.votesOnProjects.atDesk(polls.benches, STATION)).extracting(ProjectVote::fate)
			.containsExactly(VoteFate.DRAFTED);
		assertThat(polls.town.votesOnProjects.atDesk(polls.benches, RESIDENT)).isEmpty();
		polls.roll(round, 1);
		polls.town.making.announce(round.getCode(), PARTY, polls.town.now());
		assertThat(fate(polls.benches)).isEqualTo(VoteFate.ANNOUNCED);
		polls.town.goTo(round.getTerms().opensAt()).switching.runDue(polls.town.now());
		assertThat(fate(polls.benches)).isEqualTo(VoteFate.VOTING);
		polls.close(round);
		assertThat(fate(polls.benches)).isEqualTo(VoteFate.WAITING);
		polls.town.deciding.withdraw(round.getCode(), polls.benches, "用地收回", PARTY, polls.town.now());
		assertThat(fate(polls.benches)).isEqualTo(VoteFate.WITHDRAWN);
	}

	@Test
	void aVoteThatIsCalledOffOrNeverWasHoldsNothing() {
		polls.town.making.discard(round.getCode(), "另行拟定", STATION, polls.town.now());
		assertThat(polls.town.votesOnProjects.atDesk(polls.benches, STATION)).isEmpty();
		var other = polls.drafted(terms());
		polls.roll(other, 1);
		polls.open(other);
		polls.town.making.callOff(other.getCode(), "项目有误", People.PARTY, polls.town.now());
		assertThat(fate(polls.benches)).isEqualTo(VoteFate.CALLED_OFF);
		assertThat(offered()).containsAll(polls.codes);
	}

	/** Money for the benches or the classroom. */
	private RoundTerms terms() {
		return polls.terms(APPROVE, 2, Money.ofYuan(100_000), "greedy", TieOrder.PUBLISHED, null);
	}

	private void vote() {
		var code = polls.roll(round, 1).get(0);
		polls.open(round);
		polls.cast(round, code, Map.of(polls.benches, 1));
	}

	private List<String> offered() {
		return polls.town.choosing.offered(GUANHU).stream().map(Standing::code).toList();
	}

	private VoteFate fate(String project) {
		return polls.town.votesOnProjects.published(project).get(0).fate();
	}

}
