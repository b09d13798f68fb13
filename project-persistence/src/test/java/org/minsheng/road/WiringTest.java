package org.minsheng.road;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

import org.minsheng.FallsDue;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.project.ProjectGuard;
import org.minsheng.project.ProjectMoves;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class WiringTest {

	private final ProjectMoves moves;

	private final List<FallsDue> fallingDue;

	@Test
	void everyGuardIsAsked() {
		Object target = AopTestUtils.getTargetObject(moves);
		var guards = (List<?>) ReflectionTestUtils.getField(target, "guards");
		assertThat(namesOf(guards)).isNotEmpty().isEqualTo(namesOfAll(ProjectGuard.class));
	}

	@Test
	void everythingThatFallsDueIsFound() {
		assertThat(namesOf(fallingDue)).isNotEmpty().isEqualTo(namesOfAll(FallsDue.class));
	}

	private static Set<String> namesOf(List<?> beans) {
		return beans.stream().map(bean -> AopUtils.getTargetClass(bean).getName()).collect(Collectors.toSet());
	}

	private static Set<String> namesOfAll(Class<?> type) {
		var classes = new ClassPathScanningCandidateComponentProvider(false);
		classes.addIncludeFilter(new AssignableTypeFilter(type));
		return classes.findCandidateComponents("org.minsheng")
			.stream()
			.map(candidate -> candidate.getBeanClassName())
			.collect(Collectors.toSet());
	}

}
