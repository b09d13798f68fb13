package org.minsheng.vote;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.trail.TrailEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.vote.BallotForm.APPROVE;

class CorrectingRollsTest {

	private final Polls polls = new Polls();

	private final VotingRound round = polls.drafted(polls.terms(APPROVE, 2));

	@BeforeEach
	void enterThree() {
		polls.roll(round, 3);
	}

	@Test
	void whoeverKeepsTheRollFindsPeopleByNumberAndName() {
		assertThat(polls.town.correctingRolls.find(round.getCode(), "民2", STATION).orElseThrow().entries()).extracting(RollEntry::number)
			.containsExactly("A-002");
		assertThat(polls.town.correctingRolls.entry(round.getCode(), "A-003", STATION)).isPresent();
		assertThat(polls.town.correctingRolls.find(round.getCode(), "", PARTY)).isEmpty();
		assertThat(polls.town.correctingRolls.entry(round.getCode(), "A-003", PARTY)).isEmpty();
	}

	@Test
	void aNameIsMendedAndAnEntryRemovedUntilTheVoteOpens() {
		rename("A-001", "陈改名");
		remove("A-002");

		assertThat(polls.town.correctingRolls.find(round.getCode(), "", STATION).orElseThrow().entries()).extracting(RollEntry::name)
			.containsExactly("陈改名", "居民3");
		assertThat(polls.town.entries.of(round.subject())).extracting(TrailEntry::getDeed)
			.last()
			.satisfies(deed -> assertThat(deed.detail()).isEqualTo("A-002"))
			.satisfies(deed -> assertThat(deed.reason()).isEqualTo("已迁出"));
		polls.open(round);
		assertRefused(VoteRefusal.ROLL_SETTLED, () -> rename("A-001", "x"));
		assertRefused(VoteRefusal.ROLL_SETTLED, () -> remove("A-001"));
	}

	@Test
	void whoIsTakenOffHasACodeNoMore() {
		var code = polls.roll(polls.drafted(polls.terms(APPROVE, 2)), 1).get(0);
		var other = polls.town.rounds.findAll().get(0);
		polls.town.correctingRolls.remove(other.getCode(), "A-001", "已迁出", STATION, polls.town.now());
		assertThat(polls.town.roll.findByCodeHash(other.getId(), code.hashFor(other.getId()))).isEmpty();
	}

	@Test
	void whoHasVotedOrHoldsAPaperStays() {
		var voter = polls.town.roll.findByNumber(round.getId(), "A-001").orElseThrow().id();
		polls.town.roll.givePaper(voter, STATION.member(), polls.town.now());
		var other = polls.town.roll.findByNumber(round.getId(), "A-002").orElseThrow().id();
		polls.town.roll.markVoted(other, null, polls.town.now());
		assertRefused(VoteRefusal.ENTRY_IN_USE.refusal("A-001"), () -> remove("A-001"));
		assertRefused(VoteRefusal.ENTRY_IN_USE.refusal("A-002"), () -> rename("A-002", "x"));
	}

	@Test
	void nobodyElseCorrectsIt() {
		assertRefused(VoteRefusal.NO_SUCH_VOTER.refusal("A-009"), () -> remove("A-009"));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> polls.town.correctingRolls.remove(round.getCode(), "A-001", "已迁出", PARTY, polls.town.now()));
	}

	private void rename(String number, String name) {
		polls.town.correctingRolls.rename(round.getCode(), number, name, STATION, polls.town.now());
	}

	private void remove(String number) {
		polls.town.correctingRolls.remove(round.getCode(), number, "已迁出", STATION, polls.town.now());
	}

}
