package org.minsheng.proposal.jpa;

import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Role;
import org.minsheng.organisation.Pin;
import org.minsheng.proposal.Declining;
import org.minsheng.proposal.NegativeItem;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.Submission;
import org.minsheng.proposal.SubmittingProposals;
import org.minsheng.proposal.Wish;
import org.minsheng.road.Road;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class NeighboursTest {

	private static final Pin PIER = new Pin(114_530_000, 22_600_000);

	private static final Pin ACROSS_THE_STREET = new Pin(114_530_100, 22_600_100);

	private static final Pin NORTH_EAST_212_METRES = new Pin(114_531_459, 22_601_347);

	private static final Pin AT_THE_OTHER_END = new Pin(114_540_000, 22_600_000);

	private final Road road;

	private final Proposals proposals;

	private final SubmittingProposals submitting;

	private final Declining declining;

	@Test
	void theLikestTitleIsANeighbour() {
		var lamps = request("村口路灯坏了三盏", null);
		request("公园缺一张乒乓球台", null);

		assertThat(neighbours(request("村口的路灯坏了", null), 1)).contains(lamps.getId());
	}

	@Test
	void whatIsPinnedAcrossTheStreetIsANeighbourWhateverItSays() {
		var bench = request("放两张长凳", ACROSS_THE_STREET);
		request("放一个垃圾桶", AT_THE_OTHER_END);

		assertThat(neighbours(request("装一盏灯", PIER), 1)).contains(bench.getId());
	}

	@Test
	void aRoundTheCornerIsMeasuredStraight() {
		var corner = request("放两张长凳", NORTH_EAST_212_METRES);
		request("放一个垃圾桶", AT_THE_OTHER_END);

		assertThat(neighbours(request("装一盏灯", PIER), 1)).doesNotContain(corner.getId());
	}

	@Test
	void whatMayBeRefusedIsANeighbourUntilItIs() {
		var lamps = request("村口路灯坏了三盏", null);
		var town = road.getTown();
		declining.propose(lamps.getId(), Set.of(NegativeItem.PROPERTY_FIRM), "归物业", town.as(Role.COMMUNITY_STATION), town.later());
		request("公园缺一张乒乓球台", null);

		assertThat(neighbours(request("村口的路灯坏了", null), 1)).contains(lamps.getId());
	}

	@Test
	void ofManyOnlySoManyOfEachKindAreRead() {
		for (int i = 0; i < 5; i++) {
			request("村口路灯坏了" + i, ACROSS_THE_STREET);
		}

		assertThat(neighbours(request("村口路灯坏了", PIER), 1)).hasSizeBetween(1, 3);
	}

	@Test
	void itselfAndWhatIsOverAreNone() {
		var over = request("村口路灯坏了", PIER);
		var town = road.getTown();
		declining.propose(over.getId(), Set.of(NegativeItem.PROPERTY_FIRM), "归物业", town.as(Role.COMMUNITY_STATION), town.later());
		declining.confirm(over.getId(), town.as(Role.COMMUNITY_PARTY), town.later());
		var request = request("村口路灯又坏了", PIER);

		assertThat(neighbours(request, 20)).doesNotContain(request.getId(), over.getId());
	}

	private List<ProposalId> neighbours(Proposal request, int ofEach) {
		return proposals.findNeighbours(request, ofEach).stream().map(Proposal::getId).toList();
	}

	private Proposal request(String title, @Nullable Pin pin) {
		var town = road.getTown();
		var resident = town.as(Role.RESIDENT);
		var wish = new Wish(title, "大家都这么说", "请办一办", "村口");
		return submitting.submit(new Submission(town.getCommunity(), wish, Source.web(resident.member()), List.of(), pin, null, null),
				resident, town.later());
	}

}
