package org.minsheng.watch;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.Polls;
import org.minsheng.vote.VotingRound;
import org.minsheng.watch.VotePattern.Hour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.People.AUDITOR;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.TUYANG;

class WatchingVotesTest {

	private static final VotePattern QUIET = new VotePattern(0, List.of(), List.of(), List.of(), List.of());

	private final Polls polls = new Polls();

	private final VotingRound round = polls.drafted(polls.terms(BallotForm.APPROVE, 2));

	private final WatchingVotes watching = new WatchingVotes(polls.town.rounds, (round, most) -> QUIET);

	@Test
	void scrutineersOfTheAreaWatchAndKeepersAreWatched() {
		for (var scrutineer : List.of(AUDITOR, PARTY, LEADERS))
			assertThat(watching.watch(round.getCode(), scrutineer)).map(WatchingVotes.Watched::pattern).contains(QUIET);
		for (var other : List.of(STATION, RESIDENT, People.holding(TUYANG, Role.COMMUNITY_PARTY)))
			assertThat(watching.watch(round.getCode(), other)).isEmpty();
		assertThat(watching.watch("KC2016-V999", AUDITOR)).isEmpty();
	}

	@Test
	void theNightIsFromElevenToSix() {
		var hours = List.of(new Hour(5, 1), new Hour(6, 2), new Hour(12, 4), new Hour(22, 8), new Hour(23, 16));
		assertThat(new VotePattern(31, List.of(), List.of(), hours, List.of()).atNight()).isEqualTo(17);
	}

}
