package org.minsheng.vote;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.money.Money;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.ProjectMove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;
import static org.minsheng.vote.BallotForm.APPROVE;
import static org.minsheng.vote.BallotForm.KNAPSACK;
import static org.minsheng.vote.TieOrder.DRAWN;
import static org.minsheng.vote.TieOrder.PUBLISHED;

class MakingRoundsTest {

	private static final Money BUDGET = ofYuan(160_000);

	private final Polls polls = new Polls();

	@Test
	void aRoundTakesTheSettledPrices() {
		var round = polls.drafted(polls.terms(APPROVE, 2));

		assertThat(round.getCode()).isEqualTo("KC2016-V001");
		assertThat(round.getCandidates()).extracting(RoundCandidate::cost).containsExactly(ofYuan(60_000), ofYuan(300_000), ofYuan(90_000));
	}

	@Test
	void termsThatCannotBeHeldAreRefused() {
		var good = polls.terms(APPROVE, 2);
		polls.town.goTo(good.opensAt());
		assertRefused(VoteRefusal.PERIOD_WRONG, () -> polls.drafted(good));
		assertRefused(VoteRefusal.UNKNOWN_RULE.refusal("loudest"),
				() -> polls.drafted(polls.terms(APPROVE, 2, BUDGET, "loudest", PUBLISHED, null)));
		assertRefused(VoteRefusal.DRAW_SOURCE_MISSING, () -> polls.drafted(polls.terms(APPROVE, 2, BUDGET, "greedy", DRAWN, null)));
		assertRefused(VoteRefusal.NOTHING_TO_GIVE, () -> polls.drafted(polls.terms(APPROVE, 0)));
		assertThat(polls.drafted(polls.terms(KNAPSACK, 0)).getStatus()).isEqualTo(RoundStatus.DRAFT);
	}

	@Test
	void onlyProjectsOfTheAreaWithASettledPriceStand() {
		var terms = polls.terms(APPROVE, 2);
		var draft = polls.town.aDraft(BENCHES).getCode();
		assertRefused(VoteRefusal.TOO_FEW_CANDIDATES, () -> make(List.of(polls.benches), terms));
		assertRefused(VoteRefusal.PROJECT_NOT_STANDING.refusal(draft), () -> make(List.of(polls.benches, draft), terms));
		var elsewhere = People.holding(TUYANG, Role.COMMUNITY_STATION);
		assertRefused(VoteRefusal.PROJECT_ELSEWHERE.refusal(polls.benches),
				() -> polls.town.making.make(TUYANG, "x", terms, polls.codes, elsewhere, polls.town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> polls.town.making.make(GUANHU, "x", terms, polls.codes, PARTY, polls.town.now()));
	}

	@Test
	void somebodyElseAnnouncesItOnceThereIsARoll() {
		var both = People.also(STATION, GUANHU, Role.COMMUNITY_PARTY);
		var round = polls.drafted(polls.terms(APPROVE, 2));
		assertRefused(VoteRefusal.ROLL_EMPTY, () -> polls.town.making.announce(round.getCode(), PARTY, polls.town.now()));
		polls.roll(round, 1);
		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> polls.town.making.announce(round.getCode(), both, polls.town.now()));
		polls.town.making.announce(round.getCode(), PARTY, polls.town.now());
		assertThat(round.getStatus()).isEqualTo(RoundStatus.ANNOUNCED);
		assertThat(polls.town.readingRounds.announced()).containsExactly(round);
	}

	@Test
	void aProjectThatFellOutBeforeTheAnnouncementStopsIt() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		polls.roll(round, 1);
		polls.town.movingProjects.make(polls.projects.get(0), ProjectMove.DROP, PARTY, org.minsheng.process.Note.because("不做了"),
				polls.town.now());
		assertRefused(VoteRefusal.PROJECT_NOT_STANDING.refusal(polls.benches),
				() -> polls.town.making.announce(round.getCode(), PARTY, polls.town.now()));
	}

	@Test
	void timeOpensAndClosesIt() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		polls.roll(round, 1);
		polls.town.making.announce(round.getCode(), PARTY, polls.town.now());
		assertThat(polls.town.switching.nextDue()).contains(round.getTerms().opensAt());
		assertThat(polls.town.switching.runDue(round.getTerms().opensAt().minusMillis(1))).isZero();
		assertThat(polls.town.switching.runDue(round.getTerms().opensAt())).isOne();
		assertThat(round.getStatus()).isEqualTo(RoundStatus.OPEN);
		assertThat(polls.town.switching.nextDue()).contains(round.getTerms().closesAt());
		assertThat(polls.town.switching.runDue(round.getTerms().closesAt())).isOne();
		assertThat(round.getStatus()).isEqualTo(RoundStatus.CLOSED);
		assertThat(polls.town.switching.runDue(round.getTerms().closesAt())).isZero();
	}

	@Test
	void whoeverChangedTheDraftDoesNotAnnounceIt() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		polls.roll(round, 1);
		var district = People.holding(GUANHU, Role.DISTRICT);
		polls.town.revisingRounds.revise(round.getCode(), round.getVersion(), "改了名", round.getTerms(), polls.codes, district,
				polls.town.now());
		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> polls.town.making.announce(round.getCode(), district, polls.town.now()));
	}

	@Test
	void aDraftThatIsGivenUpIsNeverPublic() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> polls.town.making.callOff(round.getCode(), "不办了", PARTY, polls.town.now()));
		assertRefused(ProcessRefusal.REASON_MISSING, () -> polls.town.making.discard(round.getCode(), " ", STATION, polls.town.now()));
		polls.town.making.discard(round.getCode(), "另行拟定", STATION, polls.town.now());
		assertThat(round.getStatus()).isEqualTo(RoundStatus.DISCARDED);
		assertThat(polls.town.readingRounds.announced(round.getCode())).isEmpty();
	}

	@Test
	void aPublishedRoundIsNotDiscarded() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		polls.roll(round, 1);
		polls.open(round);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> polls.town.making.discard(round.getCode(), "不办了", STATION, polls.town.now()));
	}

	@Test
	void aRoundThatIsCalledOffLosesItsBallotsUnread() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var codes = polls.roll(round, 1);
		polls.open(round);
		polls.cast(round, codes.get(0), java.util.Map.of(polls.benches, 1));
		assertRefused(ProcessRefusal.REASON_MISSING, () -> polls.town.making.callOff(round.getCode(), " ", PARTY, polls.town.now()));
		polls.town.making.callOff(round.getCode(), "项目有误", PARTY, polls.town.now());

		assertThat(polls.town.box.count(round.getId())).isZero();
		assertThat(polls.town.box.key(round.getId())).isEmpty();
		assertThat(polls.town.readingRounds.result(round.getCode())).isEmpty();
	}

	private void make(List<String> codes, RoundTerms terms) {
		polls.town.making.make(GUANHU, "x", terms, codes, STATION, polls.town.now());
	}

}
