package org.minsheng.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.money.Money;
import org.minsheng.vote.KeepingRolls.Newcomer;
import org.minsheng.vote.RollEntry.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.vote.BallotForm.APPROVE;
import static org.minsheng.vote.BallotForm.KNAPSACK;
import static org.minsheng.vote.BallotForm.POINTS;
import static org.minsheng.vote.BallotForm.RANK;

class CastingBallotsTest {

	private final Polls polls = new Polls();

	@Test
	void oneVoterHasOneBallotWhichMayChangeUntilTheClose() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var code = polls.roll(round, 2).get(0);
		polls.open(round);
		var first = polls.cast(round, code, Map.of(polls.benches, 1));
		var second = polls.cast(round, code, Map.of(polls.classroom, 1, polls.paving, 1));
		assertThat(polls.town.box.count(round.getId())).isOne();
		assertThat(polls.town.roll.turnout(round.getId())).isEqualTo(new Turnout(2, 1, 0));
		polls.close(round);

		var result = polls.result(round);
		assertThat(result.find(first.printed())).isEmpty();
		assertThat(result.find(second.printed().toLowerCase(java.util.Locale.ROOT)))
			.contains(new Ballot(List.of(polls.paving, polls.classroom), List.of()));
	}

	@Test
	void anAccountOnTheRollVotesWithoutACode() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var lin = polls.account(round, "lin");
		polls.open(round);
		polls.town.casting.cast(round.getCode(), lin, null, Polls.envelope(Map.of(polls.benches, 1), ""), polls.town.now());
		assertThat(polls.town.roll.turnout(round.getId()).voted()).isOne();
	}

	@Test
	void strangersAndWrongCodesAreTurnedAway() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		polls.roll(round, 1);
		polls.open(round);
		for (var typed : new String[] { "", "2222-2222-2222", "O0I1" })
			assertRefused(VoteRefusal.NOT_ON_THE_ROLL, () -> cast(round, Actor.ANYBODY, typed));
		assertRefused(VoteRefusal.NOT_ON_THE_ROLL, () -> cast(round, RESIDENT, null));
		assertRefused(VoteRefusal.NOT_ON_THE_ROLL, () -> cast(round, Actor.ANYBODY, null));
	}

	@Test
	void noBallotIsTakenBeforeOrAfter() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var code = polls.roll(round, 1).get(0);
		polls.town.making.announce(round.getCode(), PARTY, polls.town.now());
		assertRefused(VoteRefusal.VOTE_NOT_OPEN, () -> polls.cast(round, code, Map.of(polls.benches, 1)));
		polls.town.goTo(round.getTerms().opensAt());
		polls.town.switching.runDue(polls.town.now());
		polls.cast(round, code, Map.of(polls.benches, 1));
		polls.town.goTo(round.getTerms().closesAt());
		assertRefused(VoteRefusal.VOTE_NOT_OPEN, () -> polls.cast(round, code, Map.of(polls.paving, 1)));
	}

	@Test
	void whoVotedIsKeptApartAndTheKeyIsDestroyedWithTheClose() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var code = polls.roll(round, 1).get(0);
		polls.open(round);
		polls.cast(round, code, Map.of(polls.benches, 1));
		assertThat(polls.town.box.key(round.getId())).isPresent();
		assertThat(polls.town.box.published(round.getId())).isEmpty();
		polls.close(round);
		assertThat(polls.town.box.key(round.getId())).isEmpty();
		assertThat(polls.town.box.published(round.getId())).hasSize(1);
	}

	@Test
	void anApprovalTicksSoMany() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		assertThat(round.read(Map.of(polls.classroom, 1, polls.benches, 1, polls.paving, 0)).choices())
			.containsExactly(polls.benches, polls.classroom);
		assertRefused(VoteRefusal.TOO_MANY_CHOICES.refusal(3, 2),
				() -> round.read(Map.of(polls.benches, 1, polls.paving, 1, polls.classroom, 1)));
		assertRefused(VoteRefusal.EMPTY_BALLOT, () -> round.read(Map.of(polls.benches, 0)));
		assertRefused(VoteRefusal.NOT_ON_THE_BALLOT, () -> round.read(Map.of("KC2016-999", 1)));
	}

	@Test
	void aKnapsackStaysWithinTheBudget() {
		var round = polls.drafted(polls.terms(KNAPSACK, 0));
		assertThat(round.read(Map.of(polls.benches, 1, polls.classroom, 1)).choices()).hasSize(2);
		assertRefused(VoteRefusal.CHOICES_OVER_BUDGET.refusal(Money.ofYuan(360_000), Money.ofYuan(160_000)),
				() -> round.read(Map.of(polls.benches, 1, polls.paving, 1)));
	}

	@Test
	void pointsAddUpToWhatThereIs() {
		var round = polls.drafted(polls.terms(POINTS, 5));
		assertThat(round.read(Map.of(polls.benches, 2, polls.classroom, 3)).points()).containsExactly(2, 3);
		assertRefused(VoteRefusal.TOO_MANY_POINTS.refusal(6L, 5), () -> round.read(Map.of(polls.benches, 3, polls.classroom, 3)));
	}

	@Test
	void ranksStandInTheVotersOrder() {
		var round = polls.drafted(polls.terms(RANK, 3));
		assertThat(round.read(Map.of(polls.benches, 7, polls.classroom, 3)).choices()).containsExactly(polls.classroom, polls.benches);
		assertRefused(VoteRefusal.RANK_TWICE, () -> round.read(Map.of(polls.benches, 1, polls.classroom, 1)));
	}

	@Test
	void eachVoterSeesAnOrderOfTheirOwn() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var orders = new java.util.HashSet<List<RoundCandidate>>();
		for (int k = 0; k < 200; k++) {
			var voter = VoterId.random();
			assertThat(round.candidatesFor(voter)).isEqualTo(round.candidatesFor(voter))
				.containsExactlyInAnyOrderElementsOf(round.getCandidates());
			orders.add(round.candidatesFor(voter));
		}
		assertThat(orders).hasSize(6);
	}

	@Test
	void theRollTakesResidentsOfAgeOnce() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var opens = round.getTerms().opensOn();
		assertRefused(VoteRefusal.TOO_YOUNG.refusal("B-1", 17), () -> enter(round, "B-1", opens.minusYears(18).plusDays(1), null));
		enter(round, "B-1", opens.minusYears(18), null);
		var again = List.of(newcomer("B-1"), newcomer("B-7"), newcomer("B-7"));
		assertRefused(VoteRefusal.ON_THE_ROLL_ALREADY.refusal("B-1, B-7"),
				() -> polls.town.keepingRolls.enter(round.getCode(), again, Source.IMPORTED, STATION, polls.town.now()));
		var twice = IntStream.range(0, 22).mapToObj(k -> newcomer("C-%02d".formatted(k / 2))).toList();
		assertRefused(VoteRefusal.ON_THE_ROLL_ALREADY.refusal("C-00, C-01, C-02, C-03, C-04, C-05, C-06, C-07, C-08, C-09 … (11)"),
				() -> polls.town.keepingRolls.enter(round.getCode(), twice, Source.IMPORTED, STATION, polls.town.now()));
		assertRefused(VoteRefusal.ON_THE_ROLL_ALREADY.refusal("B-1"), () -> enter(round, "B-1", Polls.GROWN_UP, null));
		assertRefused(VoteRefusal.NO_RESIDENT_ACCOUNT.refusal("nobody"), () -> enter(round, "B-2", Polls.GROWN_UP, "nobody"));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> polls.town.keepingRolls.printCodes(round.getCode(), UUID.randomUUID(), PARTY, polls.town.now()));
		polls.open(round);
		polls.close(round);
		assertRefused(VoteRefusal.ROLL_CLOSED, () -> enter(round, "B-3", Polls.GROWN_UP, null));
	}

	@Test
	void codesAreTellableOnceAndOnlyHashesStay() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var codes = polls.roll(round, 30);
		assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.value().matches("[2-9A-HJKMNP-TV-Z]{12}"));
		assertRefused(VoteRefusal.NO_CODES_WANTED, () -> print(round, UUID.randomUUID()));
	}

	@Test
	void aFormForCodesSentTwiceGivesTheSameSheets() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		enter(round, "B-1", Polls.GROWN_UP, null);
		enter(round, "B-2", Polls.GROWN_UP, null);
		var form = UUID.randomUUID();
		var sheets = print(round, form);
		assertThat(sheets).hasSize(2);
		assertThat(print(round, form)).isEqualTo(sheets);
	}

	private List<KeepingRolls.CodeSheet> print(VotingRound round, UUID form) {
		return polls.town.keepingRolls.printCodes(round.getCode(), form, STATION, polls.town.now());
	}

	@Test
	void aFormSentTwiceGivesOneReceipt() {
		var round = polls.drafted(polls.terms(BallotForm.APPROVE, 2));
		var code = polls.roll(round, 1).get(0);
		polls.open(round);
		var sent = Polls.envelope(Map.of(polls.benches, 1), "phone");
		var first = polls.town.casting.cast(round.getCode(), Actor.ANYBODY, code.value(), sent, polls.town.now());
		assertThat(polls.town.casting.cast(round.getCode(), Actor.ANYBODY, code.value(), sent, polls.town.now())).isEqualTo(first);
		var changed = polls.cast(round, code, Map.of(polls.paving, 1));
		assertThat(changed).isNotEqualTo(first);
		assertThat(changed.value()).matches("[2-9A-HJKMNP-Z]{12}");
	}

	private static Newcomer newcomer(String number) {
		return new Newcomer(number, "居民", Polls.GROWN_UP, null);
	}

	private void enter(VotingRound round, String number, LocalDate bornOn, @org.jspecify.annotations.Nullable String username) {
		polls.town.keepingRolls.enter(round.getCode(), List.of(new Newcomer(number, "居民", bornOn, username)), Source.IMPORTED, STATION,
				polls.town.now());
	}

	private void cast(VotingRound round, Actor actor, @org.jspecify.annotations.Nullable String typed) {
		polls.town.casting.cast(round.getCode(), actor, typed, Polls.envelope(Map.of(polls.benches, 1), ""), polls.town.now());
	}

}
