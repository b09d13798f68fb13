package org.minsheng.completion;

import org.junit.jupiter.api.Test;

import org.minsheng.completion.Rating.Satisfaction;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.project.Project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.completion.CompletionRefusal.RATED_ALREADY;
import static org.minsheng.completion.CompletionRefusal.RATING_NOT_OPEN;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.NEIGHBOUR;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;

class RatingProjectsTest {

	private final Town town = new Town();

	@Test
	void everyResidentRatesOnce() {
		var bench = town.aProjectInUse(BENCHES);
		rate(bench, RESIDENT);
		rate(bench, NEIGHBOUR);

		assertRefused(RATED_ALREADY, () -> rate(bench, RESIDENT));
		assertThat(town.ratings.findByProject(bench.getId())).hasSize(2);
	}

	@Test
	void onlyResidentsOfTheCommunityRate() {
		var bench = town.aProjectInUse(BENCHES);

		assertRefused(MemberRefusal.NOT_A_RESIDENT, () -> rate(bench, People.holding(TUYANG, Role.RESIDENT)));
		assertRefused(MemberRefusal.NOT_A_RESIDENT, () -> rate(bench, STATION));
		assertRefused(MemberRefusal.NOT_A_RESIDENT, () -> rate(bench, Actor.ANYBODY));
	}

	@Test
	void nothingIsRatedBeforeItIsInUse() {
		var bench = town.anAcceptedProject(BENCHES);
		assertRefused(RATING_NOT_OPEN, () -> rate(bench, RESIDENT));

		town.inUse(bench);
		rate(bench, RESIDENT);
	}

	@Test
	void ratingsAreTakenToTheLastDayWhateverThePaperworkDoes() {
		var bench = town.aSettledProject(BENCHES);
		var lastDay = town.today().plusDays(30);
		assertThat(town.ratingPeriod.lastDay(bench)).contains(lastDay);

		town.goTo(lastDay);
		rate(bench, RESIDENT);
		town.goTo(lastDay.plusDays(1));
		assertRefused(RATING_NOT_OPEN, () -> rate(bench, NEIGHBOUR));
	}

	@Test
	void mostlySatisfiedCountsAsSatisfied() {
		assertThat(Satisfaction.SATISFIED.isGood()).isTrue();
		assertThat(Satisfaction.MOSTLY.isGood()).isTrue();
		assertThat(Satisfaction.NOT.isGood()).isFalse();
	}

	private void rate(Project project, Actor actor) {
		town.rating.rate(project.getId(), Satisfaction.MOSTLY, "很方便", actor, town.now());
	}

}
