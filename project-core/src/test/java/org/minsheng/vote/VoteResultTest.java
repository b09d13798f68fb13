package org.minsheng.vote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.minsheng.member.MemberRefusal;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.selection.Candidate;
import org.minsheng.selection.CheckCommand;
import org.minsheng.selection.Outcome;
import org.minsheng.selection.TallyCommand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;
import static org.minsheng.vote.BallotForm.APPROVE;
import static org.minsheng.vote.TieOrder.DRAWN;

class VoteResultTest {

	private final Polls polls = new Polls();

	@TempDir
	private Path folder;

	@Test
	void mostVotesWithinTheBudgetWin() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var codes = polls.roll(round, 3);
		polls.open(round);
		polls.cast(round, codes.get(0), Map.of(polls.paving, 1, polls.classroom, 1));
		polls.cast(round, codes.get(1), Map.of(polls.paving, 1, polls.classroom, 1));
		polls.cast(round, codes.get(2), Map.of(polls.paving, 1, polls.benches, 1));
		polls.close(round);

		var outcome = polls.result(round).outcome().orElseThrow();
		assertThat(outcome.winners()).extracting(Candidate::id).containsExactly(polls.classroom, polls.benches);
		assertThat(polls.result(round).comparison().outcomes()).hasSize(7);
	}

	@ParameterizedTest
	@EnumSource(BallotForm.class)
	void theExportComesToTheSameWinnersElsewhere(BallotForm form) throws IOException {
		for (var rule : VoteResult.RULES) {
			var round = polls.drafted(polls.terms(form, 3, ofYuan(160_000), rule, DRAWN, "福彩 3D 第 2016100 期"));
			var codes = polls.roll(round, 4);
			polls.open(round);
			polls.cast(round, codes.get(0), Map.of(polls.benches, 1));
			polls.cast(round, codes.get(1), Map.of(polls.classroom, 1));
			polls.cast(round, codes.get(2), Map.of(polls.benches, 1, polls.classroom, 2));
			polls.cast(round, codes.get(3), Map.of(polls.classroom, 1, polls.benches, 2));
			polls.close(round);
			polls.town.deciding.draw(round.getCode(), "347", PARTY, polls.town.now());

			var file = export(round);
			var out = new ByteArrayOutputStream();
			assertThat(TallyCommand.run(new String[] { file.toString(), "--rule", rule }, print(out), System.err)).isZero();
			var winners = polls.result(round).outcome().orElseThrow().winners().stream().map(Candidate::id).toList();
			assertThat(out.toString(StandardCharsets.UTF_8).lines().toList()).as(rule).isEqualTo(winners);
			polls.letAllStandAgain(round);
		}
	}

	@Test
	void aReceiptAndTheWholeListCanBeChecked() throws IOException {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var codes = polls.roll(round, 5);
		polls.open(round);
		codes.forEach(code -> polls.cast(round, code, Map.of(polls.benches, 1)));
		var receipt = polls.cast(round, codes.get(0), Map.of(polls.paving, 1));
		polls.close(round);
		var file = export(round);

		assertThat(polls.result(round).isWhole()).isTrue();
		assertThat(check(file, receipt.printed())).startsWith("0 ballots 5\nroot " + round.getMerkleRoot().orElseThrow())
			.endsWith("vote " + polls.paving + "\n");
		assertThat(check(file, "2222-2222-2222")).startsWith("1 ");
		var text = Files.readString(file);
		Files.writeString(file, text.replaceFirst(receipt.value() + ";" + polls.paving, receipt.value() + ";" + polls.benches));
		assertThat(check(file, receipt.printed())).startsWith("1 ");
		assertThat(check(folder.resolve("none.pb"), receipt.printed())).startsWith("2 ");
	}

	@Test
	void tiesWaitForTheNumberThatWasNamedBeforehand() {
		var round = polls.drafted(polls.terms(APPROVE, 2, ofYuan(160_000), "greedy", DRAWN, "福彩 3D 第 2016100 期"));
		polls.roll(round, 1);
		polls.open(round);
		assertRefused(VoteRefusal.NOTHING_TO_DRAW, () -> polls.town.deciding.draw(round.getCode(), "1", PARTY, polls.town.now()));
		polls.close(round);
		assertThat(polls.result(round).outcome()).isEmpty();
		assertRefused(VoteRefusal.DRAW_MISSING, () -> polls.town.deciding.confirm(round.getCode(), PARTY, polls.town.now()));
		polls.town.deciding.draw(round.getCode(), "374", LEADERS, polls.town.now());
		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> polls.town.deciding.draw(round.getCode(), "1", LEADERS, polls.town.now()));
		polls.town.deciding.draw(round.getCode(), "347", PARTY, polls.town.now());
		assertThat(round.getDrawSeed()).contains("347");
		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> polls.town.deciding.confirm(round.getCode(), PARTY, polls.town.now()));
		polls.town.deciding.confirm(round.getCode(), LEADERS, polls.town.now());
		assertRefused(VoteRefusal.NOTHING_TO_DRAW, () -> polls.town.deciding.draw(round.getCode(), "1", PARTY, polls.town.now()));
		assertThat(round.getStatus()).isEqualTo(RoundStatus.DECIDED);
	}

	@Test
	void anOverruledResultStaysBesideWhatWasChosenInstead() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var code = polls.roll(round, 1).get(0);
		polls.open(round);
		polls.cast(round, code, Map.of(polls.benches, 1));
		polls.close(round);
		assertRefused(VoteRefusal.INSTEAD_OVER_BUDGET.refusal(ofYuan(300_000), ofYuan(160_000)), () -> overrule(round, polls.paving));
		assertRefused(VoteRefusal.NOT_ON_THE_BALLOT, () -> overrule(round, "KC2016-999"));
		overrule(round, polls.classroom);

		assertThat(round.getStatus()).isEqualTo(RoundStatus.OVERRULED);
		assertThat(round.getOverruling()).hasValueSatisfying(instead -> assertThat(instead.winners()).isEqualTo(polls.classroom));
		assertThat(polls.result(round).outcome().orElseThrow().winners()).extracting(Candidate::id).contains(polls.benches);
	}

	@Test
	void aProjectWithdrawnAfterTheVoteMakesRoomForTheNext() throws IOException {
		var round = polls.drafted(polls.terms(APPROVE, 2, ofYuan(100_000), "greedy", TieOrder.PUBLISHED, null));
		var codes = polls.roll(round, 3);
		polls.open(round);
		polls.cast(round, codes.get(0), Map.of(polls.classroom, 1));
		polls.cast(round, codes.get(1), Map.of(polls.classroom, 1));
		polls.cast(round, codes.get(2), Map.of(polls.benches, 1));
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> withdraw(round, polls.classroom, "用地收回"));
		polls.close(round);
		assertThat(winners(round)).containsExactly(polls.classroom);
		assertRefused(VoteRefusal.NOT_ON_THE_BALLOT, () -> withdraw(round, "KC2016-999", "用地收回"));
		assertRefused(ProcessRefusal.REASON_MISSING, () -> withdraw(round, polls.classroom, " "));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> polls.town.deciding.withdraw(round.getCode(), polls.classroom, "x", STATION, polls.town.now()));
		withdraw(round, polls.classroom, "用地收回");
		assertRefused(VoteRefusal.WITHDRAWN_ALREADY.refusal(polls.classroom), () -> withdraw(round, polls.classroom, "用地收回"));

		assertThat(winners(round)).containsExactly(polls.benches);
		assertThat(polls.result(round).isWhole()).isTrue();
		assertRefused(VoteRefusal.WITHDRAWN_ALREADY.refusal(polls.classroom), () -> overrule(round, polls.classroom));
		var out = new ByteArrayOutputStream();
		assertThat(TallyCommand.run(new String[] { export(round).toString(), "--rule", "greedy" }, print(out), System.err)).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly(polls.benches);
	}

	@Test
	void aWithdrawalAfterTheConfirmationAsksForANewOne() {
		var round = polls.drafted(polls.terms(APPROVE, 2));
		var code = polls.roll(round, 1).get(0);
		polls.open(round);
		polls.cast(round, code, Map.of(polls.benches, 1));
		polls.close(round);
		polls.town.deciding.confirm(round.getCode(), PARTY, polls.town.now());
		withdraw(round, polls.benches, "用地收回");
		assertThat(round.getStatus()).isEqualTo(RoundStatus.CLOSED);

		overrule(round, polls.classroom);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> withdraw(round, polls.classroom, "用地收回"));
	}

	@Test
	void whatMostVotersPreferReplacesEqualSharesWhereTheRuleSaysSo() {
		var round = polls.drafted(polls.terms(APPROVE, 2, ofYuan(300_000), "mes-add1-comparison", TieOrder.PUBLISHED, null));
		var codes = polls.roll(round, 5);
		polls.open(round);
		for (var code : codes.subList(0, 3)) polls.cast(round, code, Map.of(polls.paving, 1));
		for (var code : codes.subList(3, 5)) polls.cast(round, code, Map.of(polls.benches, 1));
		polls.close(round);

		var outcome = polls.result(round).outcome().orElseThrow();
		assertThat(outcome.comparison()).contains(new Outcome.Preference(2, 3));
		assertThat(outcome.winners()).extracting(Candidate::id).containsExactly(polls.paving);
	}

	private List<String> winners(VotingRound round) {
		return polls.result(round).outcome().orElseThrow().winners().stream().map(Candidate::id).toList();
	}

	private void withdraw(VotingRound round, String project, String reason) {
		polls.town.deciding.withdraw(round.getCode(), project, reason, PARTY, polls.town.now());
	}

	private void overrule(VotingRound round, String winner) {
		polls.town.deciding.overrule(round.getCode(), List.of(winner), "用地未落实", PARTY, polls.town.now());
	}

	private Path export(VotingRound round) throws IOException {
		var file = folder.resolve(round.getCode() + ".pb");
		try (var out = Files.newOutputStream(file)) {
			polls.result(round).file().write(out);
		}
		return file;
	}

	private static String check(Path file, String receipt) {
		var out = new ByteArrayOutputStream();
		int code = CheckCommand.run(new String[] { file.toString(), receipt }, print(out), print(new ByteArrayOutputStream()));
		return code + " " + out.toString(StandardCharsets.UTF_8);
	}

	private static PrintStream print(ByteArrayOutputStream out) {
		return new PrintStream(out, true, StandardCharsets.UTF_8);
	}

}
