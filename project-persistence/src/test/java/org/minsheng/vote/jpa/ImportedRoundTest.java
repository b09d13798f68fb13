package org.minsheng.vote.jpa;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.road.Road;
import org.minsheng.selection.Candidate;
import org.minsheng.vote.ExclusiveGroup;
import org.minsheng.vote.ImportingRounds;
import org.minsheng.vote.LimitKind;
import org.minsheng.vote.ReadingRounds;
import org.minsheng.vote.RoundCandidate;
import org.minsheng.vote.RoundLimit;
import org.minsheng.vote.RoundStatus;
import org.minsheng.vote.SharesTerms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A round from a file on a real database. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class ImportedRoundTest {

	private final Road road;

	private final ImportingRounds importing;

	private final ReadingRounds reading;

	private final JdbcClient database;

	@Test
	void theFileIsKeptAsItCameAndItsBallotsAreCounted() {
		var file = file(10_000);
		var code = take(file);

		var result = reading.result(code).orElseThrow();
		assertThat(result.voters()).isEqualTo(10_000);
		assertThat(result.outcome().orElseThrow().winners()).extracting(Candidate::id).containsExactly("b");
		assertThat(reading.ballotsFile(code)).hasValue(file);
		assertThat(reading.isWhole(result)).isTrue();
		var round = result.round();
		assertThat(round.getStatus()).isEqualTo(RoundStatus.IMPORTED);
		assertThat(round.getOrigin()).hasValueSatisfying(origin -> assertThat(origin.ballots()).isEqualTo(10_000));
		assertThat(round.getCandidates()).extracting(RoundCandidate::project).containsOnlyNulls();
		assertThat(round.getLimits()).containsExactly(new RoundLimit(LimitKind.TYPE, "WORKS", null, Money.ofYuan(90)));
		assertThat(round.getGroups()).containsExactly(new ExclusiveGroup("a,b"));
	}

	@Test
	void itIsNotTouchedAgain() {
		var id = reading.result(take(file(2))).orElseThrow().round().getId().value();
		for (var change : List.of("delete from round_file where round_id = :id", "update round_file set content = '' where round_id = :id",
				"update voting_round set rule = 'mes' where id = :id", "delete from voting_round_limit where voting_round_id = :id",
				"insert into voting_round_candidate (voting_round_id, position, code, title, cost_fen, type) values (:id, 9, 'x', 'x', 1, 'WORKS')"))
			assertThatThrownBy(() -> database.sql(change).param("id", id).update()).isInstanceOf(DataAccessException.class);
	}

	@Test
	void aFileUnderPreviewGivesWayToTheNextAndGoesWithTheImport() {
		var town = road.getTown();
		var station = station();
		importing.lay(town.getCommunity(), "one.pb", file(1), station);
		importing.lay(town.getCommunity(), "two.pb", file(3), station);
		assertThat(importing.preview(town.getCommunity(), station)).hasValueSatisfying(preview -> {
			assertThat(preview.fileName()).isEqualTo("two.pb");
			assertThat(preview.already()).isEmpty();
		});
		importing.make(town.getCommunity(), "某市投票", "greedy", SharesTerms.USUAL, station, town.later());
		assertThat(importing.preview(town.getCommunity(), station)).isEmpty();
	}

	private String take(byte[] file) {
		importing.lay(road.getTown().getCommunity(), "city.pb", file, station());
		return importing.make(road.getTown().getCommunity(), "某市投票", "greedy", SharesTerms.USUAL, station(), road.getTown().later())
			.getCode();
	}

	private Actor station() {
		return road.getTown().as(Role.COMMUNITY_STATION);
	}

	/** Ballots for a, b, both and none in turn; no two files are the same. */
	private static byte[] file(int ballots) {
		var head = "META\nkey;value\ndescription;" + UUID.randomUUID()
				+ "\nbudget;100\nvote_type;approval\ncurrency;PLN\nceiling_type_WORKS;90\nonly_one_of_1;a,b\n"
				+ "PROJECTS\nproject_id;cost;name;type\na;95;长椅;WORKS\nb;60;步道;WORKS\nVOTES\nvoter_id;vote\n";
		var votes = IntStream.range(0, ballots).mapToObj(k -> k + ";" + List.of("a", "b", "a,b", "").get(k % 4));
		return (head + votes.collect(Collectors.joining("\n"))).getBytes(StandardCharsets.UTF_8);
	}

}
