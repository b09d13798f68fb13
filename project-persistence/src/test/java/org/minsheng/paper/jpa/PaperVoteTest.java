package org.minsheng.paper.jpa;

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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.Refused;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.paper.Copy;
import org.minsheng.paper.EnteringPapers;
import org.minsheng.paper.Finding;
import org.minsheng.paper.HandingPapers;
import org.minsheng.paper.Handout;
import org.minsheng.paper.PaperRefusal;
import org.minsheng.paper.PaperSheet;
import org.minsheng.paper.PrintingPapers;
import org.minsheng.paper.ReadingPapers;
import org.minsheng.project.Project;
import org.minsheng.project.Projects;
import org.minsheng.road.Road;
import org.minsheng.selection.EqualShares;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.CastingBallots;
import org.minsheng.vote.CastingBallots.Envelope;
import org.minsheng.vote.KeepingRolls;
import org.minsheng.vote.KeepingRolls.CodeSheet;
import org.minsheng.vote.KeepingRolls.Newcomer;
import org.minsheng.vote.MakingRounds;
import org.minsheng.vote.ReadingRounds;
import org.minsheng.vote.RollEntry.Source;
import org.minsheng.vote.RoundStatus;
import org.minsheng.vote.RoundTask;
import org.minsheng.vote.RoundTask.Kind;
import org.minsheng.vote.RoundTerms;
import org.minsheng.vote.SharesTerms;
import org.minsheng.vote.SwitchingRounds;
import org.minsheng.vote.TieOrder;
import org.minsheng.vote.VoteRefusal;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.WaitingRounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Paper and online are one vote, on a real database. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class PaperVoteTest {

	private static final int VOTERS = 40;

	private final Road road;

	private final Projects projects;

	private final MakingRounds making;

	private final KeepingRolls keeping;

	private final CastingBallots casting;

	private final SwitchingRounds switching;

	private final ReadingRounds reading;

	private final PrintingPapers printing;

	private final HandingPapers handing;

	private final EnteringPapers entering;

	private final ReadingPapers readingPapers;

	private final WaitingRounds waiting;

	private final JdbcClient database;

	private List<String> projectCodes = List.of();

	private List<CodeSheet> codes = List.of();

	private List<PaperSheet> sheets = List.of();

	private Instant inTime = Instant.EPOCH;

	private String code = "";

	@BeforeEach
	void openRound() {
		projectCodes = IntStream.range(0, 2)
			.mapToObj(number -> projects.findById(road.candidate()).map(Project::getCode).orElseThrow())
			.sorted()
			.toList();
		var town = road.getTown();
		var now = town.later();
		inTime = now.plus(Duration.ofHours(1));
		var terms = new RoundTerms(BallotForm.APPROVE, 2, Money.ofYuan(100_000), "mes-add1",
				new SharesTerms(Money.ofYuan(10), EqualShares.Start.EXACT, 3, EqualShares.Utility.NUMBER), 0, 0, TieOrder.PUBLISHED,
				null,
				inTime, inTime.plus(Duration.ofHours(8)), 18);
		var station = town.as(Role.COMMUNITY_STATION);
		code = making.make(town.getCommunity(), "官湖社区居民投票", terms, projectCodes, station, now).getCode();
		var newcomers = IntStream.range(0, VOTERS)
			.mapToObj(number -> new Newcomer(number(number), "居民" + number, LocalDate.of(1970, 1, 1), null))
			.toList();
		keeping.enter(code, newcomers, Source.IMPORTED, station, now);
		codes = keeping.printCodes(code, UUID.randomUUID(), station, now);
		making.announce(code, town.as(Role.COMMUNITY_PARTY), now);
		switching.runDue(inTime);
		sheets = printing.print(code, VOTERS, town.as(Role.SOCIAL_AFFAIRS), inTime);
	}

	@Test
	void whoVotesBothWaysAtOnceHasOneBallot() {
		var work = new ArrayList<Callable<Boolean>>();
		for (int k = 0; k < VOTERS; k++) {
			int voter = k;
			work.add(() -> succeeds(
					() -> casting.cast(code, Actor.ANYBODY, codes.get(voter).code().value(), envelope(projectCodes.get(0), ""), inTime),
					VoteRefusal.VOTES_ON_PAPER));
			work.add(() -> succeeds(() -> handOut(voter), VoteRefusal.VOTED_ALREADY, PaperRefusal.HOLDS_A_PAPER));
		}
		var done = run(work);

		for (int k = 0; k < VOTERS; k++) assertThat(done.get(2 * k)).as(number(k)).isNotEqualTo(done.get(2 * k + 1));
		assertThat(reading.atDesk(code, road.getTown().as(Role.COMMUNITY_STATION), inTime).orElseThrow().turnout().voted())
			.isEqualTo((int) IntStream.range(0, VOTERS).filter(k -> done.get(2 * k)).count());
	}

	@Test
	void papersComeIntoTheListAndTheRoot() {
		handOut(0);
		handing.handIn(code, number(0), road.getTown().as(Role.COMMUNITY_STATION), inTime);
		casting.cast(code, Actor.ANYBODY, codes.get(1).code().value(), envelope(projectCodes.get(0), ""), inTime);
		close();
		assertThat(round().getStatus()).isEqualTo(RoundStatus.COUNTING);
		assertThat(tasks(Role.COMMUNITY_PARTY)).containsExactly(Kind.READ_PAPERS);
		assertThat(tasks(Role.COMMUNITY_STATION)).isEmpty();
		read(Finding.VALID, Role.COMMUNITY_PARTY);
		assertThat(tasks(Role.COMMUNITY_PARTY)).isEmpty();
		read(Finding.BLANK, Role.SOCIAL_AFFAIRS);
		assertThat(tasks(Role.LEADING_GROUP)).containsExactly(Kind.SETTLE_PAPERS);
		var serial = sheets.get(0).serial();
		assertThat(readingPapers.atDesk(code, road.getTown().as(Role.LEADING_GROUP)).orElseThrow().disputed()).containsExactly(serial);
		var both = readingPapers.difference(code, serial.value(), road.getTown().as(Role.LEADING_GROUP));
		assertThat(both.entries()).extracting(entry -> entry.reading().finding()).containsExactly(Finding.VALID, Finding.BLANK);
		entering.settle(code, copy(Finding.VALID), road.getTown().as(Role.LEADING_GROUP), inTime);

		var result = reading.result(code).orElseThrow();
		assertThat(result.ballots()).hasSize(2);
		assertThat(result.find(sheets.get(0).receipt().value())).isPresent();
		assertThat(result.isWhole()).isTrue();
		assertThat(readingPapers.published(round()).orElseThrow().found()).containsExactly(Map.entry(Finding.VALID, 1));
		assertThat(left("paper_entry")).isZero();
		assertThat(left("paper_sheet")).isZero();
	}

	@Test
	void aSecondReadingIsNeverTheSamePersons() {
		handOut(0);
		handing.handIn(code, number(0), road.getTown().as(Role.COMMUNITY_STATION), inTime);
		close();
		read(Finding.VALID, Role.COMMUNITY_PARTY);
		assertThatThrownBy(() -> read(Finding.VALID, Role.COMMUNITY_PARTY)).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> database
			.sql("""
					insert into paper_entry select round_id, serial, 2, clerk, found, vote, points, read_at from paper_entry where round_id = :round
					""")
			.param("round", round().getId().value())
			.update()).isInstanceOf(DataAccessException.class);
	}

	private static Envelope envelope(String project, String device) {
		return new Envelope(Map.of(project, 1), device, UUID.randomUUID().toString());
	}

	private void read(Finding finding, Role clerk) {
		entering.enter(code, copy(finding), road.getTown().as(clerk), inTime);
	}

	private Copy copy(Finding finding) {
		return new Copy(sheets.get(0).serial().printed(), finding, finding == Finding.VALID ? Map.of(projectCodes.get(1), 1) : Map.of());
	}

	private void handOut(int voter) {
		handing.handOut(code, new Handout(number(voter), sheets.get(voter).serial().value(), null),
				road.getTown().as(Role.COMMUNITY_STATION), inTime);
	}

	private void close() {
		switching.runDue(round().getTerms().closesAt());
	}

	private VotingRound round() {
		return reading.announced(code).orElseThrow();
	}

	private static String number(int voter) {
		return "户 %03d".formatted(voter);
	}

	private List<Kind> tasks(Role role) {
		return waiting.of(road.getTown().as(role), inTime).stream().map(RoundTask::kind).toList();
	}

	private int left(String table) {
		return database.sql("select count(*) from " + table + " where round_id = :round")
			.param("round", round().getId().value())
			.query(Integer.class)
			.single();
	}

	private static boolean succeeds(Runnable act, org.minsheng.Reason... expected) {
		try {
			act.run();
			return true;
		} catch (Refused refused) {
			assertThat(expected).contains(refused.getRefusal().reason());
			return false;
		}
	}

	@SneakyThrows(InterruptedException.class)
	private static List<Boolean> run(List<Callable<Boolean>> work) {
		var threads = Executors.newFixedThreadPool(work.size());
		try {
			return threads.invokeAll(work).stream().map(PaperVoteTest::resultOf).toList();
		} finally {
			threads.shutdown();
		}
	}

	@SneakyThrows({ InterruptedException.class, ExecutionException.class })
	private static boolean resultOf(Future<Boolean> done) {
		return done.get();
	}

}
