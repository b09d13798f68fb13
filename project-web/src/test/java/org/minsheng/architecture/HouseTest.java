package org.minsheng.architecture;

import java.time.Clock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

class HouseTest {

	@Test
	void typesAreNamedAfterWhatTheyAre() {
		noClasses().should().haveNameMatching(".*(Impl|Dto|Manager|Helper|Utils?)").check(House.CLASSES);
	}

	@Test
	void pagesDoNotKnowHowThingsAreStored() {
		noClasses().should().dependOnClassesThat().resideInAPackage("org.minsheng..jpa..").check(House.WEB);
	}

	@Test
	void whatAClassNeedsStandsInItsConstructor() {
		noFields().should().beAnnotatedWith(Autowired.class).check(House.CLASSES);
	}

	@Test
	void nobodyAsksTheMachineForTheTime() {
		noClasses().that()
			.areNotAnnotatedWith("org.springframework.context.annotation.Configuration")
			.should()
			.callMethodWhere(readsTheMachinesClock())
			.check(House.CLASSES);
	}

	private static DescribedPredicate<JavaCall<?>> readsTheMachinesClock() {
		var now = target(owner(nameMatching("java\\.time\\..*"))).and(target(nameMatching("now")))
			.and(DescribedPredicate.describe("without a clock", call -> call.getTarget()
				.getRawParameterTypes()
				.stream()
				.noneMatch(type -> type.isEquivalentTo(Clock.class))));
		var clock = target(owner(nameMatching("java\\.time\\.Clock"))).and(target(nameMatching("(system|tick).*")));
		var system = target(owner(nameMatching("java\\.lang\\.System"))).and(target(nameMatching("currentTimeMillis")));
		return now.or(clock).or(system).as("the time is read from the machine");
	}

}
