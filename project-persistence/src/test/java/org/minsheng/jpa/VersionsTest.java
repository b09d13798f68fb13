package org.minsheng.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class VersionsTest {

	private final EntityManagerFactory unit;

	/** A version that starts at 0 looks saved from the start, and saving would copy instead of keep the aggregate. */
	@Test
	void areNullUntilSaved() {
		var versions = unit.getMetamodel()
			.getEntities()
			.stream()
			.filter(EntityType::hasVersionAttribute)
			.flatMap(aggregate -> aggregate.getSingularAttributes().stream())
			.filter(SingularAttribute::isVersion);
		assertThat(versions).isNotEmpty().allSatisfy(version -> assertThat(version.getJavaType().isPrimitive()).isFalse());
	}

}
