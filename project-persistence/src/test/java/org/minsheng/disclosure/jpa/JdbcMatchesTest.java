package org.minsheng.disclosure.jpa;

import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;

import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Role;
import org.minsheng.organisation.CommunityId;
import org.minsheng.proposal.Declining;
import org.minsheng.proposal.Match;
import org.minsheng.proposal.Matches;
import org.minsheng.proposal.NegativeItem;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.SubmittingProposals;
import org.minsheng.proposal.Supports;
import org.minsheng.proposal.Wish;
import org.minsheng.road.Road;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class JdbcMatchesTest {

	private final Road road;

	private final Matches matches;

	private final SubmittingProposals submitting;

	private final Declining declining;

	private final Supports supports;

	@Test
	void aTitleInOtherWordsIsFound() {
		var lamps = request("下禾塘村口的路灯坏了");
		request("公园缺一张乒乓球台");

		assertThat(alike("村口路灯坏了三盏")).first().satisfies(match -> assertThat(match.proposal()).isEqualTo(lamps.value()));
		assertThat(alike("村口路灯坏了三盏")).extracting(Match::title).doesNotContain("公园缺一张乒乓球台");
	}

	@ParameterizedTest
	@ValueSource(strings = { "路灯", "灯坏", "㐂字", "𠮷村", "ＡＢ" })
	void twoCharactersAreEnough(String words) {
		request("下禾塘村口的路灯坏了㐂字𠮷村ａｂＡＢ");

		assertThat(alike(words)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "灯", "\0", "%", "'", "\\", "!!", "a & b | !c", "<->", "': *", "  ", "😀", "😀😀" })
	void anythingMayBeTyped(String words) {
		request("下禾塘村口的路灯坏了");

		assertThat(alike(words)).isEmpty();
	}

	@Test
	void whatIsOverOrElsewhereIsNotOffered() {
		var town = road.getTown();
		var declined = request("下禾塘村口的路灯坏了");
		declining.propose(declined, Set.of(NegativeItem.PROPERTY_FIRM), "归物业管", town.as(Role.COMMUNITY_STATION), town.later());
		declining.confirm(declined, town.as(Role.COMMUNITY_PARTY), town.later());

		assertThat(alike("下禾塘村口的路灯坏了")).isEmpty();
		assertThat(matches.of(new CommunityId("elsewhere"), "下禾塘村口的路灯坏了", 5)).isEmpty();
	}

	@Test
	void projectsOnTheWayAndInThePoolAreOffered() {
		road.pooledProject();

		assertThat(alike("榕树下放长椅")).singleElement().satisfies(match -> {
			assertThat(match.project()).isNotNull();
			assertThat(match.title()).isEqualTo("榕树下的长椅");
		});
	}

	@Test
	void theVoicesAreCounted() {
		var lamps = request("下禾塘村口的路灯坏了");
		supports.add(lamps, road.getTown().another(Role.RESIDENT).member(), road.getTown().later());

		assertThat(alike("路灯坏了")).first().satisfies(match -> assertThat(match.voices()).isOne());
	}

	private ProposalId request(String title) {
		var town = road.getTown();
		var resident = town.as(Role.RESIDENT);
		return submitting.submit(town.getCommunity(), new Wish(title, "晚上看不见路", "修一修", "村口"),
				Source.web(resident.member()), List.of(), resident, town.later())
			.getId();
	}

	private List<Match> alike(String words) {
		return matches.of(road.getTown().getCommunity().communityId(), words, 5);
	}

}
