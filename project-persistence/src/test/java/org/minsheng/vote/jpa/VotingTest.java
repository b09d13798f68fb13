package org.minsheng.vote.jpa;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import lombok.SneakyThrows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.Refused;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.project.Project;
import org.minsheng.project.Projects;
import org.minsheng.road.Road;
import org.minsheng.selection.EqualShares;
import org.minsheng.vote.AssistingVoters;
import org.minsheng.vote.BallotBox;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.CastingBallots;
import org.minsheng.vote.CastingBallots.Envelope;
import org.minsheng.vote.ChoosingCandidates;
import org.minsheng.vote.ExclusiveGroup;
import org.minsheng.vote.KeepingRolls;
import org.minsheng.vote.KeepingRolls.CodeSheet;
import org.minsheng.vote.KeepingRolls.Newcomer;
import org.minsheng.vote.LimitKind;
import org.minsheng.vote.LimitingRounds;
import org.minsheng.vote.MakingRounds;
import org.minsheng.vote.PublishedBallot;
import org.minsheng.vote.ReadingRounds;
import org.minsheng.vote.RollEntry.Source;
import org.minsheng.vote.RoundLimit;
import org.minsheng.vote.RoundTerms;
import org.minsheng.vote.SharesTerms;
import org.minsheng.vote.StandingProjects;
import org.minsheng.vote.SwitchingRounds;
import org.minsheng.vote.TieOrder;
import org.minsheng.vote.Turnout;
import org.minsheng.vote.VoteRefusal;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.VotingRounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One voter, one ballot, on a real database, whatever comes at once. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class VotingTest {

	private static final int THREADS = 200;

	private static final int VOTERS = 50;

	private final Road road;

	private final Projects projects;

	private final VotingRounds rounds;

	private final MakingRounds making;

	private final LimitingRounds limiting;

	private final KeepingRolls keeping;

	private final CastingBallots casting;

	private final AssistingVoters assisting;

	private final SwitchingRounds switching;

	private final ReadingRounds reading;

	private final StandingProjects standing;

	private final BallotBox box;

	private final JdbcClient database;

	private List<String> codes = List.of();

	private String code = "";

	@BeforeEach
	void settlePrices() {
		codes = IntStream.range(0, 2)
			.mapToObj(number -> projects.findById(road.candidate()).map(Project::getCode).orElseThrow())
			.sorted()
			.toList();
	}

	@Test
	void manyAtOnceForTheSameVotersLeaveOneBallotEach() {
		var sheets = openRound(VOTERS);
		var inTime = round().getTerms().opensAt();
		var votes = IntStream.range(0, THREADS).<Callable<Boolean>>mapToObj(k -> () -> casts(sheets.get(k % VOTERS), k, inTime)).toList();

		assertThat(run(votes)).hasSize(THREADS).allMatch(cast -> cast);
		assertThat(box.count(round().getId())).isEqualTo(VOTERS);
		assertThat(voted(round())).isEqualTo(VOTERS);
		switching.runDue(round().getTerms().closesAt());
		assertThat(reading.result(code).orElseThrow().ballots()).hasSize(VOTERS);
	}

	@Test
	void aHelpersCodeIsGoodForOneBallotHoweverManyComeAtOnce() {
		openRound(1);
		var inTime = round().getTerms().opensAt();
		var sheet = assisting.assist(code, "户 000", "窗口", road.getTown().as(Role.COMMUNITY_STATION), inTime);
		var votes = IntStream.range(0, 20).<Callable<Boolean>>mapToObj(k -> () -> casts(sheet, k, inTime)).toList();

		assertThat(run(votes)).containsOnlyOnce(true);
	}

	@Test
	void theCloseAmongBallotsLosesNoneAndAddsNone() {
		var sheets = openRound(THREADS);
		var lastMoment = round().getTerms().closesAt().minusMillis(1);
		var work = new ArrayList<Callable<Boolean>>();
		sheets.forEach(sheet -> work.add(() -> casts(sheet, 0, lastMoment)));
		work.add(THREADS / 2, () -> switching.runDue(round().getTerms().closesAt()) < 0);
		var accepted = run(work).stream().filter(cast -> cast).count();

		var result = reading.result(code).orElseThrow();
		assertThat(result.ballots()).hasSize((int) accepted);
		assertThat(reading.turnout(round())).contains(new Turnout(THREADS, (int) accepted, 0));
		assertThat(result.isWhole()).isTrue();
		assertThat(casts(sheets.get(0), 0, lastMoment)).isFalse();
	}

	@Test
	void afterTheCloseNothingLeadsFromTheVoterToTheBallot() {
		var sheets = openRound(3);
		sheets.forEach(sheet -> casts(sheet, 0, round().getTerms().opensAt()));
		switching.runDue(round().getTerms().closesAt());

		var id = round().getId().value();
		assertThat(count("vote_key", id)).isZero();
		assertThat(count("ballot", id)).isZero();
		assertThat(reading.result(code).orElseThrow().ballots()).extracting(PublishedBallot::receipt).hasSize(3).isSorted();
		assertThatThrownBy(() -> database.sql("delete from published_ballot where round_id = :id").param("id", id).update())
			.isInstanceOf(DataAccessException.class);
	}

	@Test
	void afterTheCloseNoMomentLeadsFromTheVoterToTheDevice() {
		var sheets = openRound(2);
		var afternoon = round().getTerms().opensAt().plusSeconds(4567);
		sheets.forEach(sheet -> casts(sheet, 0, afternoon));
		switching.runDue(round().getTerms().closesAt());
		var sameMoment = "cast_note n join voter v on v.round_id = n.round_id and v.voted_at = n.cast_at where n";
		assertThat(database.sql("select count(*) from " + sameMoment + ".round_id = :id")
			.param("id", round().getId().value())
			.query(Integer.class)
			.single()).isZero();
		assertThat(voted(round())).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update voting_round set budget_fen = 1 where id = :id",
			"update voting_round set community = null where id = :id",
			"update voting_round_candidate set cost_fen = 1 where voting_round_id = :id",
			"update voting_round_candidate set title = 'x' where voting_round_id = :id",
			"delete from voting_round_candidate where voting_round_id = :id" })
	void whatWasAnnouncedStaysAsItWas(String change) {
		openRound(1);
		var id = round().getId().value();
		assertThatThrownBy(() -> database.sql(change).param("id", id).update()).isInstanceOf(DataAccessException.class)
			.hasMessageContaining("stay");
	}

	@Test
	void theListOfBallotsIsWholeOnceItsRootIsKnown() {
		openRound(1);
		switching.runDue(round().getTerms().closesAt());
		var id = round().getId().value();
		assertThatThrownBy(() -> database.sql("insert into published_ballot values (:id, 'AAAA', 'x', '')").param("id", id).update())
			.isInstanceOf(DataAccessException.class)
			.hasMessageContaining("whole");
	}

	@Test
	void limitsAreKeptAndStayOnceTheyArePublished() {
		var town = road.getTown();
		var station = town.as(Role.COMMUNITY_STATION);
		var now = town.later();
		code = draft(now);
		var community = String.valueOf(town.getCommunity().community());
		var candidate = rounds.findByCode(code).orElseThrow().getCandidates().get(0);
		var type = candidate.group(LimitKind.TYPE).orElseThrow();
		var theme = candidate.group(LimitKind.THEME).orElseThrow();
		limiting.limit(code, new RoundLimit(LimitKind.COMMUNITY, community, null, Money.ofYuan(90_000)), station, now);
		limiting.limit(code, new RoundLimit(LimitKind.TYPE, type, new Money(1), Money.ofYuan(1_000_000)), station, now);
		limiting.limit(code, new RoundLimit(LimitKind.THEME, theme, new Money(2), null), station, now);
		limiting.unlimit(code, LimitKind.COMMUNITY, community, station, now);
		limiting.group(code, codes, station, now);

		assertThat(round(code).getLimits()).containsExactly(
				new RoundLimit(LimitKind.TYPE, type, new Money(1), Money.ofYuan(1_000_000)),
				new RoundLimit(LimitKind.THEME, theme, new Money(2), null));
		assertThat(round(code).getGroups()).containsExactly(ExclusiveGroup.of(codes));
		announce(code, now);
		var id = round(code).getId().value();
		for (var change : List.of("delete from voting_round_limit where voting_round_id = :id",
				"update voting_round_group set codes = 'x' where voting_round_id = :id",
				"update voting_round set top_up_percent = 80 where id = :id"))
			assertThatThrownBy(() -> database.sql(change).param("id", id).update()).isInstanceOf(DataAccessException.class);
	}

	@Test
	void projectsWithASettledPriceMayStand() {
		road.draft();
		assertThat(standing.within(road.getTown().getCommunity(), ChoosingCandidates.STANDING)).extracting(one -> one.code())
			.containsExactlyElementsOf(codes);
	}

	private List<CodeSheet> openRound(int voters) {
		var town = road.getTown();
		var now = town.later();
		code = draft(now);
		keeping.enter(code, newcomers(voters), Source.IMPORTED, town.as(Role.COMMUNITY_STATION), now);
		var sheets = keeping.printCodes(code, UUID.randomUUID(), town.as(Role.COMMUNITY_STATION), now);
		making.announce(code, town.as(Role.COMMUNITY_PARTY), now);
		switching.runDue(round(code).getTerms().opensAt());
		return sheets;
	}

	private void announce(String drafted, Instant now) {
		var town = road.getTown();
		keeping.enter(drafted, newcomers(1), Source.IMPORTED, town.as(Role.COMMUNITY_STATION), now);
		making.announce(drafted, town.as(Role.COMMUNITY_PARTY), now);
	}

	/** Opens in an hour. */
	private String draft(Instant now) {
		var town = road.getTown();
		var opens = now.plus(Duration.ofHours(1));
		var terms = new RoundTerms(BallotForm.APPROVE, 2, Money.ofYuan(100_000), "mes-add1",
				new SharesTerms(Money.ofYuan(10), EqualShares.Start.EXACT, 3, EqualShares.Utility.NUMBER), 0, 0, TieOrder.PUBLISHED,
				null,
				opens, opens.plus(Duration.ofHours(8)), 18);
		return making.make(town.getCommunity(), "官湖社区居民投票", terms, codes, town.as(Role.COMMUNITY_STATION), now).getCode();
	}

	private VotingRound round(String drafted) {
		return rounds.findByCode(drafted).orElseThrow();
	}

	private static List<Newcomer> newcomers(int voters) {
		return IntStream.range(0, voters)
			.mapToObj(number -> new Newcomer("户 %03d".formatted(number), "居民" + number, LocalDate.of(1970, 1, 1), null))
			.toList();
	}

	private boolean casts(CodeSheet sheet, int choice, Instant at) {
		try {
			casting.cast(code, Actor.ANYBODY, sheet.code().value(), envelope(codes.get(choice % codes.size()), ""), at);
			return true;
		} catch (Refused refused) {
			assertThat(refused.getRefusal().reason()).isIn(VoteRefusal.VOTE_NOT_OPEN, VoteRefusal.NOT_ON_THE_ROLL);
			return false;
		}
	}

	private static Envelope envelope(String project, String device) {
		return new Envelope(Map.of(project, 1), device, UUID.randomUUID().toString());
	}

	private VotingRound round() {
		return reading.announced(code).orElseThrow();
	}

	private int voted(VotingRound round) {
		return database.sql("select count(voted_at) from voter where round_id = :id")
			.param("id", round.getId().value())
			.query(Integer.class)
			.single();
	}

	private int count(String table, Object round) {
		return database.sql("select count(*) from " + table + " where round_id = :id").param("id", round).query(Integer.class).single();
	}

	@SneakyThrows(InterruptedException.class)
	private static List<Boolean> run(List<Callable<Boolean>> work) {
		var threads = Executors.newFixedThreadPool(THREADS);
		try {
			return threads.invokeAll(work).stream().map(VotingTest::resultOf).toList();
		} finally {
			threads.shutdown();
		}
	}

	@SneakyThrows({ InterruptedException.class, ExecutionException.class })
	private static boolean resultOf(Future<Boolean> done) {
		return done.get();
	}

}
