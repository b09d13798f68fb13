package org.minsheng.architecture;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

class CapabilitiesTest {

	static Stream<String> capabilities() {
		return House.CORE.stream()
			.map(JavaClass::getPackageName)
			.filter(name -> !name.equals("org.minsheng"))
			.map(name -> name.split("\\.")[2])
			.distinct()
			.sorted();
	}

	@ParameterizedTest
	@MethodSource("capabilities")
	void aCapabilityUsesOnlyWhatTheTableAllows(String capability) {
		assertThat(MayUse.knows(capability)).as("%s stands in the table", capability).isTrue();
		var allowed = MayUse.reachableFrom(capability).stream().map(name -> "org.minsheng." + name);
		var outside = Stream.of("java..", "javax.crypto..", "lombok..", "org.jspecify..", "org.minsheng");
		classes().that()
			.resideInAPackage("org.minsheng." + capability)
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage(Stream.concat(allowed, outside).toArray(String[]::new))
			.check(House.CORE);
	}

	@Test
	void theTableHasNoCycle() {
		assertThat(MayUse.onACycle()).isEmpty();
	}

}
