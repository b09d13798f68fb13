package org.minsheng.completion;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.project.Projects;
import org.minsheng.road.Road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class AuditDrawsTest {

	private final Road road;

	private final Projects projects;

	private final Members members;

	private final AuditDraws draws;

	private final JdbcClient database;

	@Test
	void aDrawIsKeptAsItWasAndCannotBeChanged() {
		var project = projects.findById(road.closedProject()).orElseThrow();
		var place = new Scope(project.getScope().district(), project.getScope().office(), null);
		var candidates = draws.undrawn(place, project.getYear())
			.stream()
			.map(one -> new AuditDraw.Candidate(one.getId(), one.getCode()))
			.toList();
		var draw = AuditDraw.of(place, project.getYear(), "seed", candidates, auditor(place).member(),
				Instant.parse("2026-01-02T03:04:05Z"));
		draws.save(draw);

		assertThat(candidates).extracting(AuditDraw.Candidate::project).containsExactly(project.getId());
		assertThat(draws.within(place)).containsExactly(draw);
		assertThat(draws.isChosen(project.getId())).isTrue();
		assertThat(draws.undrawn(place, project.getYear())).isEmpty();
		assertThatThrownBy(
				() -> database.sql("update audit_lot set chosen = false where project_id = ?").param(project.getId().value()).update())
			.isInstanceOf(DataAccessException.class)
			.hasMessageContaining("only ever added to");
	}

	private Actor auditor(Scope place) {
		return members.save(new Member("auditor-" + UUID.randomUUID(), "x", null, Set.of(new Grant(Role.AUDITOR, place)))).asActor();
	}

}
