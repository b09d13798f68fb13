package org.minsheng.watch.jpa;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
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
import org.minsheng.vote.AssistedVoter;
import org.minsheng.vote.AssistingVoters;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.CastingBallots;
import org.minsheng.vote.CastingBallots.Envelope;
import org.minsheng.vote.KeepingRolls;
import org.minsheng.vote.KeepingRolls.Newcomer;
import org.minsheng.vote.MakingRounds;
import org.minsheng.vote.RollEntry.Source;
import org.minsheng.vote.RoundTerms;
import org.minsheng.vote.SharesTerms;
import org.minsheng.vote.SwitchingRounds;
import org.minsheng.vote.TieOrder;
import org.minsheng.watch.VotePattern;
import org.minsheng.watch.VotePattern.Staff;
import org.minsheng.watch.WatchingVotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Four voters: three ballots in one minute from one device, one helped at night from another. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class VotePatternsTest {

	private final Road road;

	private final Projects projects;

	private final MakingRounds making;

	private final KeepingRolls keeping;

	private final CastingBallots casting;

	private final AssistingVoters assisting;

	private final SwitchingRounds switching;

	private final WatchingVotes watching;

	private final JdbcClient database;

	@Test
	void showsBurstsDevicesHandsAndTheNight() {
		var town = road.getTown();
		var now = town.later();
		var codes = IntStream.range(0, 2)
			.mapToObj(number -> projects.findById(road.candidate()).map(Project::getCode).orElseThrow())
			.sorted()
			.toList();
		var opens = now.plus(Duration.ofHours(1));
		var terms = new RoundTerms(BallotForm.APPROVE, 2, Money.ofYuan(100_000), "greedy", SharesTerms.USUAL, 0, 0, TieOrder.PUBLISHED,
				null, opens,
				opens.plus(Duration.ofDays(2)), 18);
		var station = town.as(Role.COMMUNITY_STATION);
		var code = making.make(town.getCommunity(), "官湖社区居民投票", terms, codes, station, now).getCode();
		keeping.enter(code, List.of(newcomer("户 1"), newcomer("户 2"), newcomer("户 3")), Source.IMPORTED, station, now);
		keeping.enter(code, List.of(newcomer("户 4")), Source.AT_THE_WINDOW, station, now);
		var sheets = keeping.printCodes(code, UUID.randomUUID(), station, now);
		making.announce(code, town.as(Role.COMMUNITY_PARTY), now);
		switching.runDue(opens);
		var noon = terms.opensOn().plusDays(1).atTime(12, 0, 5).atZone(org.minsheng.organisation.Deadlines.BEIJING).toInstant();
		sheets.subList(0, 3)
			.forEach(sheet -> casting.cast(code, Actor.ANYBODY, sheet.code().value(), envelope(codes.get(0), "kiosk"), noon));
		var night = noon.plus(Duration.ofHours(-9));
		var helped = assisting.assist(code, "户 4", "上门", station, night);
		casting.cast(code, Actor.ANYBODY, helped.code().value(), envelope(codes.get(1), "tablet"), night);

		assertThatThrownBy(() -> casting.cast(code, Actor.ANYBODY, helped.code().value(), envelope(codes.get(0), "tablet"), night))
			.isInstanceOf(Refused.class);

		expect(pattern(code));
		assertThat(assisting.list(code, town.as(Role.LEADING_GROUP)).orElseThrow()).extracting(AssistedVoter::number)
			.containsExactly("户 4");
		switching.runDue(terms.closesAt());
		expect(pattern(code));
		assertThat(database.sql("select distinct device from cast_note n join voting_round r on r.id = n.round_id where r.code = :code")
			.param("code", code)
			.query(String.class)
			.list()).containsExactlyInAnyOrder("1", "2");
		assertThatThrownBy(() -> database.sql("delete from assistance").update()).isInstanceOf(DataAccessException.class);
	}

	private static Envelope envelope(String project, String device) {
		return new Envelope(Map.of(project, 1), device, UUID.randomUUID().toString());
	}

	private static void expect(VotePattern pattern) {
		assertThat(pattern.ballots()).isEqualTo(4);
		assertThat(pattern.minutes()).extracting(VotePattern.Minute::ballots).containsExactly(3, 1);
		assertThat(pattern.devices()).containsExactly(3, 1);
		assertThat(pattern.hours()).containsExactly(new VotePattern.Hour(3, 1), new VotePattern.Hour(12, 3));
		assertThat(pattern.atNight()).isOne();
		assertThat(pattern.staff()).singleElement()
			.satisfies(one -> assertThat(one).usingRecursiveComparison().ignoringFields("name").isEqualTo(new Staff("", 1, 0, 1)));
	}

	private VotePattern pattern(String code) {
		return watching.watch(code, road.getTown().as(Role.COMMUNITY_PARTY)).orElseThrow().pattern();
	}

	private static Newcomer newcomer(String number) {
		return new Newcomer(number, "居民", LocalDate.of(1970, 1, 1), null);
	}

}
