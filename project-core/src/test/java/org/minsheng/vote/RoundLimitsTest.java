package org.minsheng.vote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.minsheng.Reason;
import org.minsheng.Refusal;
import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.organisation.CommunityId;
import org.minsheng.selection.Candidate;
import org.minsheng.selection.Decision;
import org.minsheng.selection.Outcome;
import org.minsheng.selection.TallyCommand;
import org.minsheng.selection.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;
import static org.minsheng.vote.BallotForm.APPROVE;
import static org.minsheng.vote.LimitKind.COMMUNITY;
import static org.minsheng.vote.LimitKind.THEME;
import static org.minsheng.vote.LimitKind.TYPE;
import static org.minsheng.vote.TieOrder.PUBLISHED;

/** Benches cost 60,000 yuan, paving 300,000, the classroom 90,000. */
class RoundLimitsTest {

	static final List<String> RULES = VoteResult.RULES;

	private final Polls polls = new Polls();

	@TempDir
	private Path folder;

	@Test
	void limitsThatCannotBeKeptAreRefused() {
		var round = drafted("greedy", 400_000, 0);
		var type = typeOf(round, polls.benches);
		assertLimitRefused(VoteRefusal.LIMIT_EMPTY.refusal(), round, new RoundLimit(TYPE, type, null, null));
		assertLimitRefused(VoteRefusal.LIMIT_FITS_NOBODY.refusal("nowhere"), round, atMost(COMMUNITY, "nowhere", 1));
		assertLimitRefused(VoteRefusal.LIMIT_FITS_NOBODY.refusal("nothing"), round, atMost(TYPE, "nothing", 1));
		assertLimitRefused(VoteRefusal.LIMIT_FITS_NOBODY.refusal("SPACE"), round, atMost(THEME, "SPACE", 1));
		assertLimitRefused(VoteRefusal.FLOOR_OVER_BUDGET.refusal(ofYuan(400_001), ofYuan(400_000)), round, atLeast(TYPE, type, 400_001));
		assertLimitRefused(VoteRefusal.FLOOR_OVER_CEILING.refusal(ofYuan(2), ofYuan(1)), round,
				new RoundLimit(TYPE, type, ofYuan(2), ofYuan(1)));
		limit(round, atMost(TYPE, type, 60_000), STATION);
		assertLimitRefused(VoteRefusal.LIMIT_TWICE.refusal(ProjectType.valueOf(type)), round, atMost(TYPE, type, 70_000));
	}

	@Test
	void aGroupThatHasNoProjectIsRefusedByTheNamePeopleKnow() {
		var round = drafted("greedy", 400_000, 0);
		var absent = Stream.of(Theme.values())
			.filter(theme -> round.getCandidates().stream().noneMatch(one -> one.group(THEME).orElseThrow().equals(theme.name())))
			.findFirst()
			.orElseThrow();
		assertLimitRefused(VoteRefusal.LIMIT_FITS_NOBODY.refusal(absent), round, atMost(THEME, absent.name(), 1));
		var elsewhere = polls.town.organisation.community(new CommunityId(String.valueOf(TUYANG.community()))).orElseThrow();
		assertLimitRefused(VoteRefusal.LIMIT_FITS_NOBODY.refusal(elsewhere.getName()), round,
				atMost(COMMUNITY, elsewhere.getId().value(), 1));
	}

	@Test
	void floorsStayWithinWhatThereIs() {
		var round = drafted("greedy", 100_000, 0);
		var benches = typeOf(round, polls.benches);
		assertLimitRefused(VoteRefusal.FLOOR_OUT_OF_REACH.refusal(ofYuan(60_001), ofYuan(60_000)), round, atLeast(TYPE, benches, 60_001));
		assertLimitRefused(VoteRefusal.FLOOR_OUT_OF_REACH.refusal(ofYuan(1), ofYuan(0)), round,
				new RoundLimit(TYPE, benches, ofYuan(1), ofYuan(59_999)));
		limit(round, atLeast(TYPE, benches, 60_000), STATION);
		assertLimitRefused(VoteRefusal.FLOORS_OVER_BUDGET.refusal(ofYuan(110_000), ofYuan(100_000)), round,
				atLeast(TYPE, typeOf(round, polls.classroom), 50_000));
	}

	@Test
	void aGroupIsOfTwoOrMoreProjectsOfTheRound() {
		var round = drafted("greedy", 400_000, 0);
		assertGroupRefused(VoteRefusal.GROUP_OF_ONE, round, polls.benches);
		assertGroupRefused(VoteRefusal.GROUP_OF_ONE, round, polls.benches, polls.benches);
		assertGroupRefused(VoteRefusal.NOT_ON_THE_BALLOT, round, polls.benches, "KC2016-999");
		group(round, polls.benches, polls.paving);
		assertGroupRefused(VoteRefusal.GROUP_TWICE, round, polls.paving, polls.benches);
		polls.town.limiting.ungroup(round.getCode(), round.getGroups().get(0).codes(), STATION, polls.town.now());
		assertThat(round.getGroups()).isEmpty();
	}

	@Test
	void ofAGroupOnlyOneIsChosenInstead() {
		var round = drafted("greedy", 400_000, 0);
		group(round, polls.benches, polls.paving);
		polls.roll(round, 1);
		polls.open(round);
		polls.close(round);
		assertRefused(VoteRefusal.INSTEAD_EXCLUSIVE, () -> polls.town.deciding.overrule(round.getCode(),
				List.of(polls.benches, polls.paving), "都要", People.LEADERS, polls.town.now()));
	}

	@Test
	void onlyAListThatEndsIsToppedUp() {
		assertRefused(VoteRefusal.TOP_UP_NOT_HERE, () -> drafted("greedy", 100_000, 80));
		assertRefused(VoteRefusal.TOP_UP_NOT_HERE, () -> drafted("mes-add1", 100_000, 80));
		assertRefused(VoteRefusal.NOT_A_TOP_UP.refusal(100), () -> drafted("greedy-no-skip", 100_000, 100));
		assertThat(drafted("greedy-no-skip", 100_000, 80).getTerms().selectionRule().parameters()).containsEntry("top-up-percent", "80");
	}

	@Test
	void whoMayMakeTheRoundSetsThemUntilItIsAnnounced() {
		var round = drafted("greedy", 400_000, 0);
		var limit = atMost(TYPE, typeOf(round, polls.benches), 60_000);
		var colleague = People.holding(GUANHU, Role.COMMUNITY_STATION);
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> limit(round, limit, PARTY));
		limit(round, limit, colleague);
		polls.town.limiting.unlimit(round.getCode(), TYPE, limit.value(), STATION, polls.town.now());
		assertThat(round.getLimits()).isEmpty();
		polls.roll(round, 1);
		polls.open(round);
		assertRefused(VoteRefusal.PUBLISHED_ALREADY, () -> limit(round, limit, STATION));
	}

	@Test
	void aCeilingTurnsAwayWhoWouldBreakIt() {
		var round = drafted("greedy", 160_000, 0);
		limit(round, atMost(TYPE, typeOf(round, polls.classroom), 80_000), STATION);
		var outcome = voted(round);
		assertThat(verdict(outcome, polls.classroom)).isEqualTo(Verdict.OVER_CEILING);
		assertThat(decision(outcome, polls.classroom).label()).contains(round.getLimits().get(0).label());
		assertThat(winners(outcome)).containsExactly(polls.benches);
	}

	@Test
	void aFloorIsFilledFirst() {
		var round = drafted("greedy", 100_000, 0);
		limit(round, atLeast(TYPE, typeOf(round, polls.benches), 60_000), STATION);
		var outcome = voted(round);
		assertThat(verdict(outcome, polls.benches)).isEqualTo(Verdict.FUNDED_FOR_FLOOR);
		assertThat(winners(outcome)).containsExactly(polls.benches);
	}

	@Test
	void ofAGroupOnlyOneWins() {
		var round = drafted("greedy", 160_000, 0);
		group(round, polls.benches, polls.classroom);
		var outcome = voted(round);
		assertThat(winners(outcome)).containsExactly(polls.classroom);
		assertThat(decision(outcome, polls.benches).because()).extracting(taken -> taken.by().id()).containsExactly(polls.classroom);
	}

	@Test
	void whoEndsTheListIsToppedUpWhereEnoughIsLeft() {
		var round = drafted("greedy-no-skip", 140_000, 80);
		var outcome = voted(round);
		assertThat(verdict(outcome, polls.benches)).isEqualTo(Verdict.TOPPED_UP);
		assertThat(outcome.fromReserve()).isEqualTo(ofYuan(10_000));
		polls.letAllStandAgain(round);
		assertThat(winners(voted(drafted("greedy-no-skip", 140_000, 90)))).containsExactly(polls.classroom);
	}

	@ParameterizedTest
	@FieldSource("RULES")
	void theExportIsCountedElsewhereWithinTheSameLimits(String rule) throws IOException {
		var round = drafted(rule, 440_000, rule.equals("greedy-no-skip") ? 80 : 0);
		limit(round, new RoundLimit(TYPE, typeOf(round, polls.benches), ofYuan(60_000), ofYuan(70_000)), STATION);
		limit(round, atMost(COMMUNITY, String.valueOf(GUANHU.community()), 430_000), STATION);
		group(round, polls.paving, polls.classroom);
		var here = winners(voted(round));
		assertThat(here).contains(polls.benches).doesNotContainSequence(polls.paving, polls.classroom);

		var file = folder.resolve("ballots.pb");
		try (var out = Files.newOutputStream(file)) {
			polls.result(round).file().write(out);
		}
		assertThat(Files.readString(file)).contains("only_one_of_1;", "ceiling_community_", "floor_type_");
		var out = new ByteArrayOutputStream();
		assertThat(TallyCommand.run(new String[] { file.toString(), "--rule", rule }, new PrintStream(out, true, StandardCharsets.UTF_8),
				System.err))
			.isZero();
		assertThat(out.toString(StandardCharsets.UTF_8).lines().toList()).isEqualTo(here);
	}

	private VotingRound drafted(String rule, long budget, int topUp) {
		var plain = polls.terms(APPROVE, 3, ofYuan(budget), rule, PUBLISHED, null);
		return polls
			.drafted(new RoundTerms(plain.form(), plain.most(), plain.budget(), rule, SharesTerms.USUAL, 0, topUp, PUBLISHED, null,
					plain.opensAt(),
					plain.closesAt(), plain.minimumAge()));
	}

	/** Three voters for the classroom, two for the benches, one for paving. */
	private Outcome voted(VotingRound round) {
		var codes = polls.roll(round, 3);
		polls.open(round);
		polls.cast(round, codes.get(0), Map.of(polls.classroom, 1, polls.benches, 1, polls.paving, 1));
		polls.cast(round, codes.get(1), Map.of(polls.classroom, 1, polls.benches, 1));
		polls.cast(round, codes.get(2), Map.of(polls.classroom, 1));
		polls.close(round);
		return polls.result(round).outcome().orElseThrow();
	}

	private void limit(VotingRound round, RoundLimit limit, Actor actor) {
		polls.town.limiting.limit(round.getCode(), limit, actor, polls.town.now());
	}

	private void group(VotingRound round, String... projects) {
		polls.town.limiting.group(round.getCode(), List.of(projects), STATION, polls.town.now());
	}

	private void assertLimitRefused(Refusal refusal, VotingRound round, RoundLimit limit) {
		assertRefused(refusal, () -> limit(round, limit, STATION));
	}

	private void assertGroupRefused(Reason reason, VotingRound round, String... projects) {
		assertRefused(reason, () -> group(round, projects));
	}

	private static RoundLimit atMost(LimitKind kind, String value, long yuan) {
		return new RoundLimit(kind, value, null, ofYuan(yuan));
	}

	private static RoundLimit atLeast(LimitKind kind, String value, long yuan) {
		return new RoundLimit(kind, value, ofYuan(yuan), null);
	}

	private static String typeOf(VotingRound round, String code) {
		return candidate(round, code).group(TYPE).orElseThrow();
	}

	private static RoundCandidate candidate(VotingRound round, String code) {
		return round.getCandidates().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
	}

	private static Decision decision(Outcome outcome, String code) {
		return outcome.decisions().stream().filter(one -> one.candidate().id().equals(code)).findFirst().orElseThrow();
	}

	private static Verdict verdict(Outcome outcome, String code) {
		return decision(outcome, code).verdict();
	}

	private static List<String> winners(Outcome outcome) {
		return outcome.winners().stream().map(Candidate::id).toList();
	}

}
