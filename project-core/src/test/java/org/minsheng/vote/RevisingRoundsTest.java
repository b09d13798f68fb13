package org.minsheng.vote;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.trail.TrailEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;
import static org.minsheng.vote.BallotForm.APPROVE;
import static org.minsheng.vote.BallotForm.RANK;
import static org.minsheng.vote.TieOrder.PUBLISHED;

class RevisingRoundsTest {

	private final Polls polls = new Polls();

	private final VotingRound round = polls.drafted(polls.terms(APPROVE, 2));

	@Test
	void titleTermsAndCandidatesOfADraftChange() {
		var terms = polls.terms(RANK, 3, ofYuan(90_000), "mes", PUBLISHED, null);
		revise("改了名", terms, List.of(polls.classroom, polls.benches), STATION);

		assertThat(round.getTitle()).isEqualTo("改了名");
		assertThat(round.getTerms()).isEqualTo(terms);
		assertThat(round.getCandidates()).extracting(RoundCandidate::code).containsExactly(polls.classroom, polls.benches);
	}

	@Test
	void theTrailTellsWhatChanged() {
		revise(round.getTitle(), polls.terms(APPROVE, 2, ofYuan(90_000), "greedy", PUBLISHED, null), polls.codes.subList(0, 2), STATION);

		assertThat(polls.town.entries.of(round.subject())).extracting(TrailEntry::getDeed)
			.last()
			.satisfies(deed -> assertThat(deed.action()).isEqualTo("REVISE"))
			.satisfies(deed -> assertThat(deed.detail()).isEqualTo("160000.00 → 90000.00; − " + polls.classroom + " 90000.00"));
	}

	@Test
	void whoeverMayMakeTheDraftChangesItUntilItIsAnnounced() {
		var colleague = People.holding(GUANHU, Role.COMMUNITY_STATION);
		revise("同事改的", round.getTerms(), polls.codes, colleague);
		assertThat(round.getTitle()).isEqualTo("同事改的");
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> revise("x", round.getTerms(), polls.codes, PARTY));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> revise("x", round.getTerms(), polls.codes, People.holding(TUYANG, Role.COMMUNITY_STATION)));
		polls.roll(round, 1);
		polls.open(round);
		assertRefused(VoteRefusal.PUBLISHED_ALREADY, () -> revise("x", round.getTerms(), polls.codes, STATION));
	}

	@Test
	void whatCannotBeHeldIsRefused() {
		assertRefused(VoteRefusal.TOO_FEW_CANDIDATES, () -> revise("x", round.getTerms(), List.of(polls.benches), STATION));
		assertRefused(VoteRefusal.NOTHING_TO_GIVE, () -> revise("x", polls.terms(APPROVE, 0), polls.codes, STATION));
		assertThat(polls.town.making.problems(GUANHU, polls.terms(APPROVE, 0, ofYuan(1), "loudest", TieOrder.DRAWN, null), List.of(),
				polls.town.now()))
			.extracting(one -> one.reason())
			.containsExactly(VoteRefusal.UNKNOWN_RULE, VoteRefusal.DRAW_SOURCE_MISSING, VoteRefusal.NOTHING_TO_GIVE,
					VoteRefusal.TOO_FEW_CANDIDATES);
	}

	@Test
	void limitsAndGroupsHoldForTheOtherTermsToo() {
		polls.town.limiting.group(round.getCode(), List.of(polls.benches, polls.paving), STATION, polls.town.now());
		var without = List.of(polls.benches, polls.classroom);
		assertRefused(VoteRefusal.STILL_IN_A_GROUP.refusal(polls.paving), () -> revise("x", round.getTerms(), without, STATION));
		polls.town.limiting.ungroup(round.getCode(), round.getGroups().get(0).codes(), STATION, polls.town.now());
		var community = String.valueOf(GUANHU.community());
		polls.town.limiting.limit(round.getCode(), new RoundLimit(LimitKind.COMMUNITY, community, ofYuan(150_000), null), STATION,
				polls.town.now());
		var poorer = polls.terms(APPROVE, 2, ofYuan(100_000), "greedy", PUBLISHED, null);
		assertRefused(VoteRefusal.FLOOR_OVER_BUDGET, () -> revise("x", poorer, polls.codes, STATION));
	}

	@Test
	void whoIsOnTheRollStaysOldEnough() {
		polls.roll(round, 1);
		var before = round.getTerms();
		assertRefused(VoteRefusal.ROLL_FITS_NO_MORE.refusal(before.opensOn(), 18),
				() -> revise("x", aged(before, 0, 19), polls.codes, STATION));
		assertRefused(VoteRefusal.ROLL_FITS_NO_MORE, () -> revise("x", aged(before, 1, 18), polls.codes, STATION));
		revise("x", aged(before, -1, 16), polls.codes, STATION);
		assertThat(round.getTerms().minimumAge()).isEqualTo(16);
	}

	@Test
	void whoSawAnOlderDraftIsRefused() {
		assertRefused(VoteRefusal.DRAFT_CHANGED_MEANWHILE,
				() -> polls.town.revisingRounds.revise(round.getCode(), 7, "x", round.getTerms(), polls.codes, STATION, polls.town.now()));
	}

	private RoundTerms aged(RoundTerms terms, int daysEarlier, int age) {
		var opens = terms.opensOn().minusDays(daysEarlier).atStartOfDay(Deadlines.BEIJING).toInstant();
		return new RoundTerms(terms.form(), terms.most(), Money.ofYuan(160_000), terms.rule(), SharesTerms.USUAL, 0, 0, PUBLISHED, null,
				opens,
				terms.closesAt(), age);
	}

	private void revise(String title, RoundTerms terms, List<String> codes, Actor actor) {
		polls.town.revisingRounds.revise(round.getCode(), round.getVersion(), title, terms, codes, actor, polls.town.now());
	}

}
