package org.minsheng.paper;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.vote.Ballot;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.Polls;
import org.minsheng.vote.RoundStatus;
import org.minsheng.vote.RoundTask;
import org.minsheng.vote.RoundTask.Kind;
import org.minsheng.vote.Slip;
import org.minsheng.vote.VoteRefusal;
import org.minsheng.vote.VotingRound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.AUDITOR;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Refusals.assertRefused;

/** Three voters with codes, five sheets; the office prints, the station hands out, others read. */
class PapersTest {

	private static final Actor COLLEAGUE = People.holding(GUANHU, Role.COMMUNITY_STATION);

	private final Polls polls = new Polls();

	private final VotingRound round = polls.drafted(polls.terms(BallotForm.APPROVE, 2));

	private List<Slip> codes = List.of();

	private List<PaperSheet> sheets = List.of();

	@BeforeEach
	void openAndPrint() {
		codes = polls.roll(round, 3);
		assertRefused(PaperRefusal.PAPERS_NOT_NOW, () -> print(1));
		polls.open(round);
		sheets = print(5);
	}

	@Test
	void sheetsHaveNumbersOfTheirOwnAndNameNobody() {
		assertThat(sheets).extracting(PaperSheet::serial).doesNotHaveDuplicates();
		assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.receipt()).isNotEqualTo(sheet.serial()));
		assertThat(sheets).extracting(PaperSheet::link).containsOnlyNulls();
		assertRefused(PaperRefusal.TOO_MANY_PAPERS.refusal(PrintingPapers.SHEETS_AT_ONCE), () -> print(PrintingPapers.SHEETS_AT_ONCE + 1));
		assertRefused(PaperRefusal.TOO_MANY_PAPERS, () -> print(0));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> polls.town.printingPapers.print(round.getCode(), 1, PARTY, polls.town.now()));
	}

	@Test
	void whoHoldsAPaperDoesNotVoteOnline() {
		handOut("A-001", 0);
		assertRefused(VoteRefusal.VOTES_ON_PAPER, () -> polls.cast(round, codes.get(0), Map.of(polls.benches, 1)));
		assertRefused(VoteRefusal.VOTES_ON_PAPER,
				() -> polls.town.keepingRolls.reissueCode(round.getCode(), "A-001", STATION, polls.town.now()));
		assertRefused(PaperRefusal.HOLDS_A_PAPER.refusal("A-001"), () -> handOut("A-001", 1));
		assertRefused(PaperRefusal.SHEET_NOT_FREE, () -> handOut("A-002", 0));
		assertRefused(VoteRefusal.NO_SUCH_VOTER.refusal("Z-9"), () -> handOut("Z-9", 1));
	}

	@Test
	void whoSawTheReceiptsBesideTheSerialsHandsOutNone() {
		assertRefused(PaperRefusal.PRINTED_BY_YOU, () -> polls.town.handingPapers.handOut(round.getCode(),
				new Handout("A-001", sheets.get(0).serial().printed(), null), SOCIAL_AFFAIRS, polls.town.now()));
		handOut("A-001", 0);
	}

	@Test
	void whoVotedOnlineGetsNoPaper() {
		polls.cast(round, codes.get(0), Map.of(polls.benches, 1));
		assertRefused(VoteRefusal.VOTED_ALREADY.refusal("A-001"), () -> handOut("A-001", 0));
		assertRefused(PaperRefusal.HOLDS_NO_PAPER.refusal("A-001"), () -> handIn("A-001"));
	}

	@Test
	void aSheetThatIsTakenBackIsDeadAndItsVoterFree() {
		handOut("A-001", 0);
		takeBack("A-001");
		assertRefused(PaperRefusal.HOLDS_NO_PAPER, () -> takeBack("A-001"));
		handOut("A-001", 1);
		handIn("A-001");
		assertRefused(PaperRefusal.HOLDS_NO_PAPER, () -> takeBack("A-001"));
		polls.close(round);

		assertRefused(PaperRefusal.ONLY_INVALID.refusal(Finding.DOUBLE), () -> enter(0, Finding.VALID, polls.benches, PARTY));
		assertRefused(PaperRefusal.ONLY_INVALID.refusal(Finding.NOT_ON_THE_ROLL), () -> enter(2, Finding.BLANK, "", PARTY));
		enter(0, Finding.DOUBLE, "", PARTY);
		enter(0, Finding.DOUBLE, "", SOCIAL_AFFAIRS);
		both(1, Finding.VALID, polls.benches);
		assertThat(polls.town.papers.tally(round.getId()).found()).containsOnly(Map.entry(Finding.DOUBLE, 1), Map.entry(Finding.VALID, 1));
	}

	@Test
	void equalReadingsBecomeABallotLikeAnyOther() {
		polls.cast(round, codes.get(1), Map.of(polls.classroom, 1));
		handOut("A-001", 0);
		handIn("A-001");
		assertRefused(PaperRefusal.NOT_COUNTING, () -> enter(0, Finding.VALID, polls.benches, PARTY));
		polls.close(round);
		assertThat(round.getStatus()).isEqualTo(RoundStatus.COUNTING);
		assertThat(polls.town.readingRounds.result(round.getCode())).isEmpty();
		both(0, Finding.VALID, polls.benches);

		assertThat(round.getStatus()).isEqualTo(RoundStatus.CLOSED);
		var result = polls.town.readingRounds.result(round.getCode()).orElseThrow();
		assertThat(result.ballots()).hasSize(2);
		assertThat(result.find(sheets.get(0).receipt().printed())).contains(new Ballot(List.of(polls.benches), List.of()));
		assertThat(result.isWhole()).isTrue();
		assertThat(polls.town.readingPapers.published(round)).hasValueSatisfying(tally -> assertThat(tally.counted()).isOne());
	}

	@Test
	void theSecondClerkIsAnotherAndNobodyReadsWhatTheyHandedOut() {
		handedIn(0);
		polls.close(round);
		assertRefused(PaperRefusal.HANDED_OUT_BY_YOU, () -> enter(0, Finding.VALID, polls.benches, STATION));
		enter(0, Finding.VALID, polls.benches, PARTY);
		assertRefused(PaperRefusal.READ_BY_YOU, () -> enter(0, Finding.VALID, polls.benches, PARTY));
		assertRefused(PaperRefusal.NO_DIFFERENCE, () -> difference(0, COLLEAGUE));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> enter(0, Finding.VALID, polls.benches, AUDITOR));
		assertThat(polls.town.readingPapers.atDesk(round.getCode(), RESIDENT)).isEmpty();
	}

	@Test
	void aThirdPersonSeesBothAndDecides() {
		handedIn(0);
		polls.close(round);
		assertThat(tasks(PARTY)).containsExactly(Kind.READ_PAPERS);
		assertThat(tasks(STATION)).as("who handed it out").isEmpty();
		enter(0, Finding.VALID, polls.benches, PARTY);
		assertThat(tasks(PARTY)).isEmpty();
		enter(0, Finding.BLANK, "", SOCIAL_AFFAIRS);
		assertRefused(PaperRefusal.DIFFERENCE_WAITS, () -> enter(0, Finding.BLANK, "", COLLEAGUE));
		assertRefused(PaperRefusal.READ_BY_YOU, () -> difference(0, PARTY));
		assertThat(polls.town.readingPapers.atDesk(round.getCode(), PARTY).orElseThrow().disputed())
			.containsExactly(sheets.get(0).serial());
		assertThat(difference(0, COLLEAGUE).entries()).extracting(entry -> entry.reading().finding())
			.containsExactly(Finding.VALID, Finding.BLANK);

		assertThat(tasks(COLLEAGUE)).containsExactly(Kind.SETTLE_PAPERS);
		assertThat(tasks(PARTY)).isEmpty();
		settle(0, Finding.VALID, polls.classroom);
		assertThat(round.getStatus()).isEqualTo(RoundStatus.CLOSED);
		assertThat(polls.result(round).ballots()).extracting(one -> one.ballot().vote()).containsExactly(polls.classroom);
	}

	@Test
	void invalidPapersCountByTheirReasonOnly() {
		handedIn(0);
		polls.close(round);
		assertRefused(VoteRefusal.TOO_MANY_CHOICES,
				() -> enterMarks(0, Map.of(polls.benches, 1, polls.paving, 1, polls.classroom, 1), PARTY));
		both(0, Finding.TOO_MANY, "");

		var tally = polls.town.readingPapers.published(round).orElseThrow();
		assertThat(tally.found()).containsOnly(Map.entry(Finding.TOO_MANY, 1));
		assertThat(tally.invalid()).isOne();
		assertThat(polls.result(round).ballots()).isEmpty();
	}

	@Test
	void aPaperNobodySawHandedInCountsAndItsVoterHasVoted() {
		handOut("A-001", 0);
		handOut("A-002", 1);
		handIn("A-002");
		polls.close(round);
		both(1, Finding.VALID, polls.benches);
		assertThat(round.getStatus()).isEqualTo(RoundStatus.COUNTING);
		assertThat(tasks(PARTY)).containsExactly(Kind.END_COUNT);
		both(0, Finding.VALID, polls.benches);
		assertThat(polls.town.roll.turnout(round.getId()).voted()).isEqualTo(2);
		assertThat(polls.result(round).ballots()).hasSize(2);
	}

	@Test
	void aBoxWhoseSheetsAllCameInUnseenIsWaitedFor() {
		handOut("A-001", 0);
		polls.close(round);
		assertThat(round.getStatus()).isEqualTo(RoundStatus.COUNTING);
		both(0, Finding.VALID, polls.benches);
		assertThat(polls.result(round).ballots()).hasSize(1);
	}

	@Test
	void aSheetThatStaysOutIsNoVoteOnceTheBoxIsEmpty() {
		handOut("A-001", 0);
		polls.close(round);
		polls.town.closingRounds.endCount(round.getCode(), "票箱已清空", PARTY, polls.town.now());
		assertThat(polls.town.roll.turnout(round.getId()).voted()).isZero();
		assertThat(polls.result(round).ballots()).isEmpty();
	}

	@Test
	void whatLeadsFromAVoterToAPaperIsDestroyedWithTheClose() {
		handedIn(0);
		polls.close(round);
		both(0, Finding.VALID, polls.benches);
		assertThat(polls.town.papers.find(round.getId(), sheets.get(0).serial())).isEmpty();
		assertThat(polls.town.papers.tally(round.getId())).isEqualTo(new PaperTally(5, 1, 1, 0, Map.of(Finding.VALID, 1)));
	}

	@Test
	void whatClerksBeganToReadIsSettledBeforeTheCountEnds() {
		handedIn(0);
		polls.close(round);
		assertRefused(ProcessRefusal.REASON_MISSING,
				() -> polls.town.closingRounds.endCount(round.getCode(), " ", PARTY, polls.town.now()));
		enter(0, Finding.VALID, polls.benches, PARTY);
		assertRefused(VoteRefusal.READINGS_OPEN,
				() -> polls.town.closingRounds.endCount(round.getCode(), "算了", PARTY, polls.town.now()));
		enter(0, Finding.VALID, polls.benches, SOCIAL_AFFAIRS);
		assertThat(round.getStatus()).isEqualTo(RoundStatus.CLOSED);
	}

	@Test
	void aPaperThatIsNotInTheBoxEndsTheCountWithAReason() {
		handedIn(0);
		polls.close(round);
		polls.town.closingRounds.endCount(round.getCode(), "票箱里少一张", PARTY, polls.town.now());
		assertThat(round.getStatus()).isEqualTo(RoundStatus.CLOSED);
	}

	@Test
	void settledSheetsAndStrangeNumbersAreRefused() {
		handedIn(0);
		handOut("A-002", 1);
		handIn("A-002");
		polls.close(round);
		both(0, Finding.VALID, polls.benches);
		assertRefused(PaperRefusal.SHEET_SETTLED, () -> enter(0, Finding.VALID, polls.benches, COLLEAGUE));
		assertRefused(PaperRefusal.UNKNOWN_SHEET, () -> enterSerial("2222-2222-2222"));
		assertRefused(PaperRefusal.UNKNOWN_SHEET, () -> enterSerial("12"));
	}

	@Test
	void aNewCodeKillsTheOldOne() {
		var sheet = polls.town.keepingRolls.reissueCode(round.getCode(), "A-001", STATION, polls.town.now());
		assertRefused(VoteRefusal.NOT_ON_THE_ROLL, () -> polls.cast(round, codes.get(0), Map.of(polls.benches, 1)));
		polls.cast(round, sheet.code(), Map.of(polls.benches, 1));
		assertThat(polls.town.roll.turnout(round.getId()).voted()).isOne();
	}

	private List<PaperSheet> print(int sheets) {
		return polls.town.printingPapers.print(round.getCode(), sheets, SOCIAL_AFFAIRS, polls.town.now());
	}

	private void handedIn(int sheet) {
		handOut("A-001", sheet);
		handIn("A-001");
	}

	private void handOut(String number, int sheet) {
		polls.town.handingPapers.handOut(round.getCode(), new Handout(number, sheets.get(sheet).serial().printed(), null), STATION,
				polls.town.now());
	}

	private void handIn(String number) {
		polls.town.handingPapers.handIn(round.getCode(), number, STATION, polls.town.now());
	}

	private void takeBack(String number) {
		polls.town.handingPapers.takeBack(round.getCode(), number, STATION, polls.town.now());
	}

	private void both(int sheet, Finding finding, String project) {
		enter(sheet, finding, project, PARTY);
		enter(sheet, finding, project, SOCIAL_AFFAIRS);
	}

	private void enter(int sheet, Finding finding, String project, Actor clerk) {
		polls.town.enteringPapers.enter(round.getCode(), copy(sheet, finding, project), clerk, polls.town.now());
	}

	private void enterMarks(int sheet, Map<String, Integer> marks, Actor clerk) {
		polls.town.enteringPapers.enter(round.getCode(), new Copy(sheets.get(sheet).serial().value(), Finding.VALID, marks), clerk,
				polls.town.now());
	}

	private void enterSerial(String serial) {
		polls.town.enteringPapers.enter(round.getCode(), new Copy(serial, Finding.BLANK, Map.of()), PARTY, polls.town.now());
	}

	private void settle(int sheet, Finding finding, String project) {
		polls.town.enteringPapers.settle(round.getCode(), copy(sheet, finding, project), COLLEAGUE, polls.town.now());
	}

	private PaperSheet difference(int sheet, Actor reader) {
		return polls.town.readingPapers.difference(round.getCode(), sheets.get(sheet).serial().printed(), reader);
	}

	private Copy copy(int sheet, Finding finding, String project) {
		return new Copy(sheets.get(sheet).serial().printed(), finding, project.isEmpty() ? Map.of() : Map.of(project, 1));
	}

	private List<Kind> tasks(Actor actor) {
		return polls.town.waiting.of(actor, polls.town.now()).stream().map(RoundTask::kind).toList();
	}

}
