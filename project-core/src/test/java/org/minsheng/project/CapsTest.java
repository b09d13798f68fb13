package org.minsheng.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.category.ProjectType;
import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.process.Note;
import org.minsheng.process.ProcessRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.draft;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;
import static org.minsheng.project.ProjectRefusal.OVER_CAP;
import static org.minsheng.project.ProjectRefusal.OVER_FAST_TRACK_CAP;

class CapsTest {

	private final Town town = new Town();

	@ParameterizedTest
	@CsvSource({ "WORKS, 500000", "GOODS, 200000", "SERVICE, 200000" })
	void aProjectUpToItsTypesCapGoesToAMeetingAndNoneAbove(ProjectType type, long yuan) {
		var cap = ofYuan(yuan);
		var above = cap.plus(new Money(1));

		assertThat(town.aMeetingOn(town.aDraft(draft(type, cap))).getAgenda()).hasSize(1);
		assertRefused(OVER_CAP.refusal(above, cap), () -> town.aMeetingOn(town.aDraft(draft(type, above))));
	}

	@Test
	void theUrgentRouteIsForSmallerSums() {
		var above = draft(ProjectType.WORKS, ofYuan(100_001));

		assertThat(town.aFastTrackedProject(draft(ProjectType.WORKS, ofYuan(100_000)))).satisfies(urgent -> {
			assertThat(urgent.getStatus()).isEqualTo(ProjectStatus.IN_BALANCING);
			assertThat(urgent.isFastTrack()).isTrue();
		});
		assertRefused(OVER_FAST_TRACK_CAP.refusal(ofYuan(100_001), ofYuan(100_000)), () -> town.aFastTrackedProject(above));
		assertRefused(OVER_CAP, () -> town.aFastTrackedProject(draft(ProjectType.GOODS, ofYuan(200_001))));
	}

	@Test
	void theUrgentRouteNeedsItsWrittenReasonAndTheLeadingGroup() {
		var bench = town.aDraft(BENCHES);

		assertRefused(ProcessRefusal.REASON_MISSING,
				() -> town.movingProjects.make(bench, ProjectMove.FAST_TRACK, LEADERS, Note.NONE, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.move(bench, ProjectMove.FAST_TRACK, PARTY));
		assertThat(bench.isFastTrack()).isFalse();
	}

}
