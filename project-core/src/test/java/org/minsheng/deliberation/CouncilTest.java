package org.minsheng.deliberation;

import org.junit.jupiter.api.Test;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.deliberation.Councils.member;
import static org.minsheng.deliberation.Councils.seats;
import static org.minsheng.deliberation.DeliberationRefusal.ON_THE_LIST_ALREADY;
import static org.minsheng.deliberation.DeliberationRefusal.PARTY_MISSING;
import static org.minsheng.deliberation.DeliberationRefusal.TERM_OUT_OF_ORDER;
import static org.minsheng.deliberation.DeliberationRefusal.TERM_OVER;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.memory.Town.MEMBERS;

class CouncilTest {

	private final Town town = new Town();

	@Test
	void theCommunityItselfKeepsItsList() {
		var elsewhere = People.holding(TUYANG, Role.COMMUNITY_STATION);

		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> add("陈甲", elsewhere));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> add("陈甲", People.RESIDENT));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> add("陈甲", People.SOCIAL_AFFAIRS));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.keepingCouncil.list(GUANHU, elsewhere));
		add("陈甲", STATION);
		add("陈乙", PARTY);
		assertThat(town.keepingCouncil.list(GUANHU, PARTY)).extracting(CouncilMember::name).containsExactly("陈乙", "陈甲");
	}

	@Test
	void whoSitsForTheRepresentativesIsOne() {
		assertThat(member("陈甲", Party.RESIDENT_REPRESENTATIVES, town).representative()).isTrue();
		assertThat(member("陈甲", Party.RESIDENTS_COMMITTEE, town).representative()).isFalse();
	}

	@Test
	void aTermEndsAfterItBegins() {
		var today = town.today();

		assertRefused(TERM_OUT_OF_ORDER, () -> new CouncilMember(CouncilMemberId.random(), GUANHU, "陈甲", Party.EXPERTS, false, today,
				today.minusDays(2)));
		var empty = new CouncilMember(CouncilMemberId.random(), GUANHU, "陈甲", Party.EXPERTS, false, today, today.minusDays(1));
		assertRefused(TERM_OUT_OF_ORDER, () -> town.keepingCouncil.add(empty, STATION, town.now()));
	}

	@Test
	void nobodySitsTwiceForOnePartyAtATime() {
		add("陈甲", STATION);

		assertRefused(ON_THE_LIST_ALREADY.refusal("陈甲"), () -> add("陈甲", STATION));
		var next = town.today().plusYears(4);
		town.keepingCouncil.add(new CouncilMember(CouncilMemberId.random(), GUANHU, "陈甲", Party.EXPERTS, false, next, next), STATION,
				town.now());
		assertThat(town.keepingCouncil.list(GUANHU, PARTY)).hasSize(2);
	}

	@Test
	void aTermIsEndedOnce() {
		add("陈甲", STATION);
		var id = town.keepingCouncil.list(GUANHU, PARTY).get(0).id();
		town.keepingCouncil.end(id, PARTY, town.now());

		assertThat(town.council.sittingOn(GUANHU, town.today().plusDays(1))).isEmpty();
		assertRefused(TERM_OVER.refusal(town.today()), () -> town.keepingCouncil.end(id, PARTY, town.now()));
	}

	@Test
	void aTermThatHasNotBegunNeverDoes() {
		var next = town.today().plusYears(1);
		var mistaken = new CouncilMember(CouncilMemberId.random(), GUANHU, "陈甲", Party.EXPERTS, false, next, next.plusYears(3));
		town.keepingCouncil.add(mistaken, STATION, town.now());
		town.keepingCouncil.end(mistaken.id(), PARTY, town.now());

		assertThat(town.council.sittingOn(GUANHU, next)).isEmpty();
		assertRefused(TERM_OVER, () -> town.keepingCouncil.end(mistaken.id(), PARTY, town.now()));
		town.keepingCouncil.add(new CouncilMember(CouncilMemberId.random(), GUANHU, "陈甲", Party.EXPERTS, false, next, next), STATION,
				town.now());
		assertThat(town.council.sittingOn(GUANHU, next)).hasSize(1);
	}

	@Test
	void aMeetingTakesTheListAsItStandsWhenItIsCalled() {
		Councils.fill(town);
		var meeting = town.aMeeting();
		town.keepingCouncil.end(town.council.findByCommunity(GUANHU).get(0).id(), PARTY, town.now());

		assertThat(meeting.eligibleCount()).isEqualTo(11);
		assertThat(seats(town, meeting)).hasSize(11).filteredOn(Seat::representative).hasSize(3);
		assertThat(meeting.getDoorCode()).isPresent();
		assertThat(town.aMeeting().eligibleCount()).isEqualTo(10);
	}

	@Test
	void aListWithoutOneOfTheFivePartiesCallsNobody() {
		add("陈甲", STATION);

		assertRefused(PARTY_MISSING.refusal(Party.PARTY_ORGANISATION), town::aMeeting);
	}

	@Test
	void aCommunityWithoutAListInvitesByNumbers() {
		var meeting = town.calling.call(GUANHU, town.today().plusDays(3), "党群服务中心", MEMBERS, PARTY, town.now());

		assertThat(seats(town, meeting)).isEmpty();
		assertThat(meeting.getDoorCode()).isEmpty();
		assertThat(meeting.eligibleCount()).isEqualTo(MEMBERS.values().stream().mapToInt(Integer::intValue).sum());
	}

	private void add(String name, Actor actor) {
		town.keepingCouncil.add(member(name, Party.EXPERTS, town), actor, town.now());
	}

}
