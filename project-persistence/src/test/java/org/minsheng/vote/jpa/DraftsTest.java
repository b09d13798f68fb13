package org.minsheng.vote.jpa;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.project.Project;
import org.minsheng.project.Projects;
import org.minsheng.road.Road;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.CorrectingRolls;
import org.minsheng.vote.KeepingRolls;
import org.minsheng.vote.KeepingRolls.Newcomer;
import org.minsheng.vote.MakingRounds;
import org.minsheng.vote.RevisingRounds;
import org.minsheng.vote.Roll;
import org.minsheng.vote.RollEntry;
import org.minsheng.vote.RollEntry.Source;
import org.minsheng.vote.RoundCandidate;
import org.minsheng.vote.RoundStatus;
import org.minsheng.vote.RoundTerms;
import org.minsheng.vote.SharesTerms;
import org.minsheng.vote.SwitchingRounds;
import org.minsheng.vote.TieOrder;
import org.minsheng.vote.VoterId;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.VotingRounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A draft and its roll are put right on a real database, and nothing else is. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class DraftsTest {

	private final Road road;

	private final Projects projects;

	private final VotingRounds rounds;

	private final MakingRounds making;

	private final RevisingRounds revising;

	private final KeepingRolls keeping;

	private final CorrectingRolls correcting;

	private final SwitchingRounds switching;

	private final Roll roll;

	private final JdbcClient database;

	private List<String> codes = List.of();

	private String code = "";

	private Instant now = Instant.EPOCH;

	@BeforeEach
	void draft() {
		codes = IntStream.range(0, 3).mapToObj(number -> projects.findById(road.candidate()).map(Project::getCode).orElseThrow()).toList();
		now = road.getTown().later();
		var area = road.getTown().getCommunity();
		code = making.make(area, "官湖社区居民投票", terms(100_000), codes, station(), now()).getCode();
		keeping.enter(code, List.of(newcomer("户 1"), newcomer("户 2")), Source.IMPORTED, station(), now());
	}

	@Test
	void candidatesChangeTheirPlaces() {
		var others = List.of(codes.get(2), codes.get(0));
		revising.revise(code, round().getVersion(), "改了名", terms(90_000), others, station(), now());

		assertThat(round().getTitle()).isEqualTo("改了名");
		assertThat(round().getTerms().budget()).isEqualTo(Money.ofYuan(90_000));
		assertThat(round().getCandidates()).extracting(RoundCandidate::code).containsExactlyElementsOf(others);
	}

	@Test
	void aDraftIsGivenUp() {
		making.discard(code, "另行拟定", station(), now());
		assertThat(round().getStatus()).isEqualTo(RoundStatus.DISCARDED);
	}

	@Test
	void theRollIsSearchedAndPutRight() {
		correcting.rename(code, "户 1", "陈改名", station(), now());
		correcting.remove(code, "户 2", "已迁出", station(), now());

		assertThat(roll.find(round().getId(), "", 9)).extracting(RollEntry::name).containsExactly("陈改名");
		assertThat(roll.find(round().getId(), "改", 9)).hasSize(1);
		assertThat(roll.find(round().getId(), "%", 9)).isEmpty();
	}

	@Test
	void ofManyAtOnceThoseThatStandThereAreToldInTheirOrder() {
		var given = List.of("户 3", "户 2", "户 4", "户 3", "户 1").stream().map(this::entry).toList();
		assertThat(roll.add(given)).containsExactly(given.get(1), given.get(3), given.get(4));
		assertThat(roll.find(round().getId(), "", 9)).extracting(RollEntry::number).containsExactly("户 1", "户 2", "户 3", "户 4");
		assertThat(roll.findByNumber(round().getId(), "户 3")).contains(given.get(0));
	}

	@Test
	void whoHoldsAPaperOrHasVotedIsNeitherMendedNorRemoved() {
		var holder = roll.findByNumber(round().getId(), "户 1").orElseThrow().id();
		var voter = roll.findByNumber(round().getId(), "户 2").orElseThrow().id();
		roll.givePaper(holder, station().member(), now());
		roll.markVoted(voter, null, now());

		assertThat(roll.rename(holder, "x")).isFalse();
		assertThat(roll.remove(holder)).isFalse();
		assertThat(roll.remove(voter)).isFalse();
		assertKept("delete from voter where round_id = :id");
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete from voter where round_id = :id", "update voter set name = 'x' where round_id = :id",
			"update voter set number = number || 'x' where round_id = :id" })
	void onceTheVoteIsOpenTheRollOnlyGrows(String change) {
		making.announce(code, road.getTown().as(Role.COMMUNITY_PARTY), now());
		switching.runDue(round().getTerms().opensAt());
		assertKept(change);
	}

	private void assertKept(String change) {
		var id = round().getId().value();
		assertThatThrownBy(() -> database.sql(change).param("id", id).update()).isInstanceOf(DataAccessException.class)
			.hasMessageContaining("stays");
	}

	private RollEntry entry(String number) {
		return new RollEntry(VoterId.random(), round().getId(), number, "居民", null, Source.IMPORTED, station().member(), now(), null, null);
	}

	private static Newcomer newcomer(String number) {
		return new Newcomer(number, "居民", LocalDate.of(1970, 1, 1), null);
	}

	private RoundTerms terms(long budget) {
		var opens = now().plus(Duration.ofHours(1));
		return new RoundTerms(BallotForm.APPROVE, 2, Money.ofYuan(budget), "greedy", SharesTerms.USUAL, 0, 0, TieOrder.PUBLISHED, null,
				opens,
				opens.plus(Duration.ofHours(8)), 18);
	}

	private Actor station() {
		return road.getTown().as(Role.COMMUNITY_STATION);
	}

	private Instant now() {
		return now;
	}

	private VotingRound round() {
		return rounds.findByCode(code).orElseThrow();
	}

}
