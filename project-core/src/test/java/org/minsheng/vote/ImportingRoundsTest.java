package org.minsheng.vote;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.selection.Candidate;
import org.minsheng.selection.PbFault;
import org.minsheng.selection.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;

class ImportingRoundsTest {

	private static final String FILE = """
			META
			key;value
			budget;100
			vote_type;%s
			date_begin;2023
			currency;PLN
			PROJECTS
			project_id;cost;name
			a;60;长椅
			b;50;步道
			c;999999999;喷泉
			VOTES
			voter_id;vote;points
			1;a,b;2,1
			2;a;3
			3;b;1
			4;a;1
			""";

	private final Town town = new Town();

	@Test
	void aFileBecomesAFinishedRound() {
		var round = taken(FILE.formatted("cumulative"), "greedy");
		assertThat(round.getStatus()).isEqualTo(RoundStatus.IMPORTED);
		assertThat(round.getCode()).isEqualTo("KC2016-V001");
		assertThat(round.getTerms().form()).isEqualTo(BallotForm.POINTS);
		assertThat(round.getOrigin()).hasValueSatisfying(origin -> {
			assertThat(origin.ballots()).isEqualTo(4);
			assertThat(origin.currency()).isEqualTo("PLN");
			assertThat(origin.dates()).isEqualTo("2023");
		});
		assertThat(round.getCandidates()).extracting(RoundCandidate::project).containsOnlyNulls();
		assertThat(town.readingRounds.announced()).containsExactly(round);
		assertThat(town.readingRounds.turnout(round)).isEmpty();
	}

	@Test
	void itsResultIsComputedFromTheFile() {
		var round = taken(FILE.formatted("cumulative"), "greedy");
		var result = town.readingRounds.result(round.getCode()).orElseThrow();
		var outcome = result.outcome().orElseThrow();
		assertThat(outcome.winners()).extracting(Candidate::id).containsExactly("a");
		assertThat(outcome.decisions()).extracting(one -> one.verdict()).contains(Verdict.DOES_NOT_FIT, Verdict.WITHDRAWN);
		assertThat(result.voters()).isEqualTo(4);
		assertThat(result.comparison().outcomes()).hasSize(7);
		assertThat(town.readingRounds.isWhole(result)).isTrue();
		assertThat(town.readingRounds.ballotsFile(round.getCode())).hasValue(bytes(FILE.formatted("cumulative")));
	}

	@ParameterizedTest
	@CsvSource({ "approval, APPROVE", "choose-1, APPROVE", "ordinal, RANK", "scoring, POINTS" })
	void everyKindOfVoteIsTakenIn(String type, BallotForm form) {
		var file = FILE.formatted(type).replace("1;a,b;2,1", "1;b;2");
		assertThat(taken(file, "mes-add1").getTerms().form()).isEqualTo(form);
	}

	@Test
	void thresholdTopUpAndLimitsAreTheFilesOwn() {
		var file = FILE.formatted("approval").replace("currency;PLN", """
				min_project_score_threshold;1.5
				rule_top-up-percent;80
				ceiling_theme_SPORT;70
				only_one_of_1;a,b""");
		var round = taken(file, "greedy-no-skip");
		assertThat(round.getTerms().leastVotes()).isEqualTo(2);
		assertThat(round.getTerms().topUpPercent()).isEqualTo(80);
		assertThat(round.getLimits()).containsExactly(new RoundLimit(LimitKind.THEME, "SPORT", null, ofYuan(70)));
		assertThat(round.getGroups()).containsExactly(new ExclusiveGroup("a,b"));
		lay(FILE.formatted("approval").replace("currency;PLN", "ceiling_category_SPORT;70"));
		assertRefused(VoteRefusal.FILE_LIMIT_UNKNOWN.refusal("category"), () -> make("greedy"));
	}

	@Test
	void theSameFileComesOnce() {
		var file = FILE.formatted("approval");
		var round = taken(file, "greedy");
		lay(file);
		assertThat(preview().already()).contains(round);
		assertRefused(VoteRefusal.FILE_IMPORTED_ALREADY.refusal(round.getCode()), () -> make("mes"));
	}

	@Test
	void everyFaultHasItsLineAndReasonAndNothingIsTakenIn() {
		lay(FILE.formatted("approval").replace("2;a;3", "2;x;3").replace("4;a;1", "4;a,y;1"));
		assertThat(preview().reading().faults()).extracting(PbFault::getLine).containsExactly(15, 17);
		assertThat(preview().reading().faults()).extracting(PbFault::getReason).containsOnly(PbFault.Reason.UNKNOWN_PROJECT);
		assertRefused(VoteRefusal.FILE_FAULTY, () -> make("greedy"));
		assertThat(town.readingRounds.announced()).isEmpty();
	}

	@Test
	void ballotsAreNotBlamedForTheLinesOfProjects() {
		lay(FILE.formatted("approval").replace("a;60", "a;sixty").replace("b;50", "b;-1"));
		assertThat(preview().reading().faults()).extracting(PbFault::getLine).containsExactly(9, 10);
		lay("META\nbudget;1\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;1\nVOTES\nvote\n"
				+ IntStream.range(0, 100).mapToObj(String::valueOf).collect(Collectors.joining("x\n")));
		assertThat(preview().reading().faults()).hasSize(20);
		lay("nothing at all");
		assertThat(preview().reading().faults()).extracting(PbFault::getReason).containsExactly(PbFault.Reason.NO_SECTION);
	}

	@Test
	void whatCannotBeTakenInIsRefused() {
		assertRefused(VoteRefusal.FILE_MISSING, () -> make("greedy"));
		assertRefused(VoteRefusal.FILE_TOO_LARGE.refusal(8),
				() -> town.importingRounds.lay(GUANHU, "x.pb", new byte[(ImportingRounds.MOST_MEBIBYTES << 20) + 1], STATION));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.importingRounds.lay(GUANHU, "x.pb", new byte[1], PARTY));
		lay(FILE.formatted("approval"));
		assertRefused(VoteRefusal.UNKNOWN_RULE.refusal("loudest"), () -> make("loudest"));
	}

	@Test
	void whatCameFromAFileIsNotChanged() {
		var round = taken(FILE.formatted("approval"), "greedy");
		assertRefused(VoteRefusal.FROM_A_FILE, () -> town.deciding.withdraw(round.getCode(), "a", "用地收回", PARTY, town.now()));
		assertThat(RoundMove.values()).noneMatch(move -> move.from().contains(RoundStatus.IMPORTED));
	}

	@Test
	void tenThousandBallotsAreTakenInAtOnce() {
		var votes = IntStream.range(0, 10_000)
			.mapToObj(k -> k + ";" + List.of("a", "b", "a,b", "").get(k % 4) + ";")
			.collect(Collectors.joining("\n"));
		var file = FILE.formatted("approval");
		var round = taken(file.substring(0, file.indexOf("1;a,b")) + votes, "mes-add1");
		assertThat(town.readingRounds.result(round.getCode()).orElseThrow().voters()).isEqualTo(10_000);
	}

	private VotingRound taken(String file, String rule) {
		lay(file);
		return make(rule);
	}

	private void lay(String file) {
		town.importingRounds.lay(GUANHU, "city.pb", bytes(file), STATION);
	}

	private VotingRound make(String rule) {
		return town.importingRounds.make(GUANHU, "某市投票", rule, SharesTerms.USUAL, STATION, town.now());
	}

	private ImportingRounds.Preview preview() {
		return town.importingRounds.preview(GUANHU, STATION).orElseThrow();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
