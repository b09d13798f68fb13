package org.minsheng.deliberation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.minsheng.Refusal;
import org.minsheng.memory.Town;
import org.minsheng.organisation.MeetingRules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.deliberation.DeliberationRefusal.NO_QUORUM;
import static org.minsheng.deliberation.DeliberationRefusal.PARTY_MISSING;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.memory.Town.MEMBERS;

class QuorumTest {

	private final Town town = new Town();

	@ParameterizedTest
	@CsvSource({ "20, 2, 3, 14", "3, 2, 3, 2", "21, 2, 3, 14", "22, 2, 3, 15", "20, 1, 2, 10", "21, 1, 2, 11", "20, 1, 1, 20",
			"20, 0, 3, 0" })
	void theShareOfTheMembersIsRoundedUp(int members, int numerator, int denominator, int needed) {
		var rules = new MeetingRules(numerator, denominator, 3);

		assertThat(signedIn(members, needed).roster().whyNoQuorum(rules).map(Refusal::reason)).isNotEqualTo(Optional.of(NO_QUORUM));
		if (needed > 0) {
			assertRefused(NO_QUORUM, signedIn(members, needed - 1).roster().whyNoQuorum(rules));
		}
	}

	@Test
	void withThirteenOfTwentyThereIsNoVoteAndWithFourteenThereIs() {
		var thirteen = new EnumMap<>(MEMBERS);
		thirteen.put(Party.RESIDENT_REPRESENTATIVES, 2);
		var tooFew = town.aMeetingWith(thirteen, town.aDraft(BENCHES));
		assertRefused(NO_QUORUM.refusal(13, 14), () -> town.holding.open(tooFew.getId(), PARTY, town.now()));
		assertThat(tooFew.getStatus()).isEqualTo(MeetingStatus.CHECKED_IN);

		var fourteen = new EnumMap<>(MEMBERS);
		fourteen.put(Party.RESIDENT_REPRESENTATIVES, 3);
		var enough = town.aMeetingWith(fourteen, town.aDraft(BENCHES));
		town.holding.open(enough.getId(), PARTY, town.now());
		assertThat(enough.getStatus()).isEqualTo(MeetingStatus.VOTING);
	}

	@ParameterizedTest
	@EnumSource(Party.class)
	void noVoteIsHeldWithoutOneOfTheFiveParties(Party absent) {
		var present = new EnumMap<>(MEMBERS);
		present.put(absent, 0);
		var members = new EnumMap<>(MEMBERS);
		members.put(absent, 1);
		var meeting = Meeting.called("KC2016-M001", GUANHU, LocalDate.of(2016, 3, 10), "党群服务中心", members);
		meeting.signIn(present);

		assertRefused(PARTY_MISSING, meeting.roster().whyNoQuorum(new MeetingRules(2, 3, 3)));
		assertThat(meeting.roster().whyNoQuorum(new MeetingRules(2, 3, 3))).contains(PARTY_MISSING.refusal(absent));
	}

	/** All of one party, so that only the quorum is asked about. */
	private static Meeting signedIn(int members, int present) {
		var meeting = Meeting.called("KC2016-M001", GUANHU, LocalDate.of(2016, 3, 10), "党群服务中心", Map.of(Party.EXPERTS, members));
		meeting.signIn(Map.of(Party.EXPERTS, present));
		return meeting;
	}

}
