package org.minsheng.architecture;

import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

class CoreTest {

	@Test
	void isPlainJava() {
		classes().should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "javax.crypto..", "lombok..", "org.jspecify..", "org.minsheng..")
			.check(House.CORE);
	}

	@Test
	void changesThroughVerbsNotThroughSetters() {
		noMethods().should().haveNameMatching("set[A-Z].*").check(House.CORE);
	}

}
