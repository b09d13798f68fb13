package org.minsheng.vote;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.money.Money;
import org.minsheng.vote.RoundTask.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.vote.BallotForm.APPROVE;
import static org.minsheng.vote.TieOrder.DRAWN;

class WaitingRoundsTest {

	private final Polls polls = new Polls();

	private final VotingRound round = polls.drafted(polls.terms(APPROVE, 2, Money.ofYuan(160_000), "greedy", DRAWN, "福彩 3D 第 2016100 期"));

	@Test
	void aDraftWaitsForItsRollAndThenForWhoeverAnnouncesIt() {
		assertThat(tasks(STATION)).containsExactly(Kind.FILL_ROLL);
		assertThat(tasks(PARTY)).isEmpty();
		polls.roll(round, 1);
		assertThat(tasks(STATION)).isEmpty();
		assertThat(tasks(PARTY)).containsExactly(Kind.ANNOUNCE);
		polls.town.goTo(round.getTerms().opensAt());
		assertThat(tasks(STATION)).containsExactly(Kind.MEND);
		assertThat(tasks(PARTY)).isEmpty();
	}

	@Test
	void aCountedRoundWaitsForItsNumberAndThenForAnotherToConfirm() {
		polls.roll(round, 1);
		polls.open(round);
		assertThat(tasks(PARTY)).isEmpty();
		polls.close(round);
		assertThat(tasks(PARTY)).containsExactly(Kind.DRAW);
		assertThat(tasks(STATION)).isEmpty();
		polls.town.deciding.draw(round.getCode(), "347", PARTY, polls.town.now());
		assertThat(tasks(PARTY)).isEmpty();
		assertThat(tasks(LEADERS)).containsExactly(Kind.CONFIRM);
		polls.town.deciding.confirm(round.getCode(), LEADERS, polls.town.now());
		assertThat(tasks(LEADERS)).isEmpty();
	}

	@Test
	void nothingWaitsForOtherPlacesAndRoles() {
		assertThat(tasks(People.holding(TUYANG, Role.COMMUNITY_STATION))).isEmpty();
		assertThat(tasks(People.holding(GUANHU, Role.FINANCE))).isEmpty();
	}

	private List<Kind> tasks(Actor actor) {
		return polls.town.waiting.of(actor, polls.town.now()).stream().map(RoundTask::kind).toList();
	}

}
