package org.minsheng.completion;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.category.ProjectType;
import org.minsheng.member.MemberId;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.Drafts;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;
import org.minsheng.trail.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.completion.CompletionRefusal.AUDIT_DUE;
import static org.minsheng.completion.CompletionRefusal.NOTHING_LEFT_TO_AUDIT;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.AUDITOR;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Places.OTHER_OFFICE;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;

class DrawingAuditsTest {

	private final Town town = new Town();

	@ParameterizedTest
	@CsvSource({ "1,1", "5,1", "6,2", "10,2", "11,3", "100,20" })
	void aFifthIsDrawnRoundedUp(int projects, int chosen) {
		assertThat(sample("seed", projects).chosen()).hasSize(chosen);
	}

	@Test
	void theSameSeedDrawsTheSameAndAnotherDrawsOthers() {
		assertThat(codes(sample("seed", 100))).isEqualTo(codes(sample("seed", 100))).isNotEqualTo(codes(sample("another", 100)));
	}

	/** printf 'seed\nKC2016-001' | sha256sum, and so on, sorted. */
	@Test
	void otherSoftwareDrawsTheSame() {
		assertThat(sample("seed", 5).lots()).extracting(AuditDraw.Lot::code)
			.containsExactly("KC2016-003", "KC2016-004", "KC2016-001", "KC2016-005", "KC2016-002");
	}

	@Test
	void whatIsDrawnIsAuditedBeforeItIsClosed() {
		var bench = town.aProjectReadyToClose(BENCHES);
		var draw = town.drawing.draw(OFFICE, bench.getYear(), "seed", AUDITOR, town.now());
		assertThat(draw.chosen()).extracting(AuditDraw.Lot::project).containsExactly(bench.getId());
		assertRefused(AUDIT_DUE, () -> close(bench));

		town.move(bench, ProjectMove.AUDIT, AUDITOR);
		close(bench);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CLOSED);
	}

	@Test
	void aProjectTakesPartOnceAndLargeWorksNever() {
		var paving = town.aSettledProject(PAVING);
		assertRefused(NOTHING_LEFT_TO_AUDIT.refusal(paving.getYear()), () -> draw(paving.getYear()));

		var small = town.aSettledProject(Drafts.draft(ProjectType.WORKS, ofYuan(90_000)));
		assertThat(draw(small.getYear()).lots()).extracting(AuditDraw.Lot::code).containsExactly(small.getCode());
		assertRefused(NOTHING_LEFT_TO_AUDIT.refusal(small.getYear()), () -> draw(small.getYear()));
	}

	@Test
	void whatWasClosedBeforeTakesPartToo() {
		var bench = town.aClosedProject(BENCHES);

		assertThat(draw(bench.getYear()).chosen()).hasSize(1);
	}

	@Test
	void onlyTheAuditorOfThePlaceDrawsAndItIsOnRecord() {
		var bench = town.aSettledProject(BENCHES);
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.drawing.draw(OFFICE, bench.getYear(), "seed", FINANCE, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> town.drawing.draw(OFFICE, bench.getYear(), "seed", People.holding(OTHER_OFFICE, Role.AUDITOR), town.now()));

		var draw = draw(bench.getYear());
		assertThat(town.entries.of(new Subject(Subject.Kind.AUDIT_DRAW, draw.id().toString()))).singleElement()
			.extracting(entry -> entry.getDeed().detail())
			.isEqualTo("seed 1/1");
		assertThat(town.drawing.within(OFFICE)).containsExactly(draw);
	}

	private AuditDraw draw(int year) {
		return town.drawing.draw(OFFICE, year, "seed", AUDITOR, town.now());
	}

	private void close(Project project) {
		town.closing.close(project.getId(), SOCIAL_AFFAIRS, town.now());
	}

	private static AuditDraw sample(String seed, int projects) {
		var candidates = IntStream.rangeClosed(1, projects)
			.mapToObj(number -> new AuditDraw.Candidate(ProjectId.random(), String.format("KC2016-%03d", number)))
			.toList();
		return AuditDraw.of(OFFICE, 2016, seed, candidates, MemberId.random(), Instant.EPOCH);
	}

	private static List<String> codes(AuditDraw draw) {
		return draw.chosen().stream().map(AuditDraw.Lot::code).toList();
	}

}
