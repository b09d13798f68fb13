package org.minsheng.vote;

import java.util.HashSet;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.AUDITOR;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;

class AssistingVotersTest {

	private final Polls polls = new Polls();

	private final VotingRound round = polls.drafted(polls.terms(BallotForm.APPROVE, 2));

	@Test
	void helpIsOnRecordBeforeTheVoteWithWhoWhereAndWhen() {
		polls.roll(round, 1);
		polls.open(round);
		var sheet = polls.town.assisting.assist(round.getCode(), "A-001", "官湖社区窗口", STATION, polls.town.now());
		polls.cast(round, sheet.code(), Map.of(polls.benches, 1));

		assertThat(polls.town.assisting.list(round.getCode(), AUDITOR).orElseThrow()).singleElement().satisfies(one -> {
			assertThat(one.place()).isEqualTo("官湖社区窗口");
			assertThat(one.helper()).isEqualTo(STATION.member().value().toString());
			assertThat(one.at()).isEqualTo(polls.town.now());
		});
		assertThat(polls.town.assisting.list(round.getCode(), FINANCE)).isEmpty();
	}

	@Test
	void aHelpersCodeIsGoodForOneBallotSoThatNobodyChangesItLater() {
		polls.roll(round, 1);
		polls.open(round);
		var code = polls.town.assisting.assist(round.getCode(), "A-001", "窗口", STATION, polls.town.now()).code();
		polls.cast(round, code, Map.of(polls.benches, 1));
		assertRefused(VoteRefusal.NOT_ON_THE_ROLL, () -> polls.cast(round, code, Map.of(polls.paving, 1)));
		assertRefused(VoteRefusal.VOTED_ALREADY.refusal("A-001"), () -> assist(STATION));
		assertRefused(VoteRefusal.VOTED_ALREADY.refusal("A-001"), () -> reissue("A-001"));
	}

	@Test
	void whoVotesWithAnAccountHasNoCodeToLose() {
		polls.roll(round, 1);
		polls.account(round, "lin");
		assertRefused(VoteRefusal.HAS_AN_ACCOUNT.refusal("lin"), () -> reissue("lin"));
	}

	@Test
	void onlyKeepersOfTheRollHelpAndOnlyWhileTheVoteIsOpen() {
		polls.roll(round, 1);
		assertRefused(VoteRefusal.VOTE_NOT_OPEN, () -> assist(STATION));
		polls.open(round);
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> assist(PARTY));
		assertThat(polls.town.assistances.of(round.getId())).isEmpty();
	}

	@Test
	void devicesAreKeyedWhileTheVoteIsOnAndNumbersAfter() {
		var codes = polls.roll(round, 3);
		polls.open(round);
		codes.forEach(code -> polls.town.casting.cast(round.getCode(), Actor.ANYBODY, code.value(), Map.of(polls.benches, 1),
				code.equals(codes.get(0)) ? "phone 10.0.0.1" : "kiosk 10.0.0.2", polls.town.now()));
		var kept = polls.town.casts.of(round.getId());
		assertThat(kept).hasSize(3).allMatch(device -> device.matches("[0-9a-f]{64}"));
		assertThat(new HashSet<>(kept)).hasSize(2);
		polls.close(round);
		assertThat(polls.town.casts.of(round.getId())).containsExactly("0", "1", "1");
	}

	@Test
	void aRoundThatIsCalledOffForgetsWhenBallotsCame() {
		var codes = polls.roll(round, 1);
		polls.open(round);
		polls.cast(round, codes.get(0), Map.of(polls.benches, 1));
		polls.town.making.callOff(round.getCode(), "项目有误", PARTY, polls.town.now());
		assertThat(polls.town.casts.of(round.getId())).isEmpty();
	}

	private void reissue(String number) {
		polls.town.keepingRolls.reissueCode(round.getCode(), number, STATION, polls.town.now());
	}

	private void assist(Actor helper) {
		polls.town.assisting.assist(round.getCode(), "A-001", "窗口", helper, polls.town.now());
	}

}
