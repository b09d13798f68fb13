package org.minsheng.vote;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.selection.Candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.money.Money.ofYuan;
import static org.minsheng.vote.BallotForm.APPROVE;

/** A result is computed once, and again when anything changes from which it follows. */
class KeptCountsTest {

	private final Polls polls = new Polls();

	private final VotingRound round = polls.drafted(polls.terms(APPROVE, 2, ofYuan(100_000), "greedy", TieOrder.DRAWN, "福彩 3D"));

	@BeforeEach
	void vote() {
		var codes = polls.roll(round, 2);
		polls.open(round);
		polls.cast(round, codes.get(0), Map.of(polls.classroom, 1, polls.benches, 1));
		polls.cast(round, codes.get(1), Map.of(polls.classroom, 1));
		polls.close(round);
	}

	@Test
	void nothingIsCountedTwice() {
		draw();
		var first = polls.result(round);
		assertThat(polls.result(round).counted()).isSameAs(first.counted());
		assertThat(polls.result(round).comparison()).isSameAs(first.comparison());
	}

	@Test
	void theDrawIsCountedAnew() {
		assertThat(polls.result(round).outcome()).isEmpty();
		draw();
		assertThat(winners()).containsExactly(polls.classroom);
	}

	@Test
	void aWithdrawalIsCountedAnew() {
		draw();
		assertThat(winners()).containsExactly(polls.classroom);
		polls.town.deciding.withdraw(round.getCode(), polls.classroom, "用地收回", PARTY, polls.town.now());
		assertThat(winners()).containsExactly(polls.benches);
	}

	@Test
	void otherBallotsAreCountedAnew() {
		draw();
		var before = polls.result(round);
		var other = new Ballot(List.of(polls.benches), List.of());
		polls.town.box.put(round.getId(), "link", new PublishedBallot("222222222222", other));
		polls.town.box.publish(round.getId());
		var after = polls.result(round);
		assertThat(after.counted()).isNotSameAs(before.counted());
		assertThat(after.voters()).isEqualTo(after.ballots().size());
		assertThat(after.isWhole()).isFalse();
	}

	@Test
	void anOverrulingStandsBesideTheSameCount() {
		draw();
		var before = polls.result(round);
		var leader = People.holding(GUANHU, Role.COMMUNITY_PARTY);
		polls.town.deciding.overrule(round.getCode(), List.of(polls.benches), "用地未落实", leader, polls.town.now());
		assertThat(polls.result(round).counted()).isSameAs(before.counted());
		assertThat(polls.result(round).round().getOverruling()).isPresent();
	}

	private void draw() {
		polls.town.deciding.draw(round.getCode(), "347", PARTY, polls.town.now());
	}

	private List<String> winners() {
		return polls.result(round).outcome().orElseThrow().winners().stream().map(Candidate::id).toList();
	}

}
