package org.minsheng;

import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.minsheng.memory.CoreClasses;
import org.minsheng.memory.Refusals;
import org.minsheng.photo.PhotoRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** Comes last: whatever the core can refuse has been refused by then. */
@Order(Integer.MAX_VALUE)
class EveryRefusalIsMetTest {

	@Test
	void everyReasonOfTheCoreIsMetByATest() {
		assumeFalse(Refusals.met().isEmpty(), "run alone");

		assertThat(Refusals.met()).containsAll(reasons().toList());
	}

	/** Photographs are refused where pictures are read, outside the core. */
	private static Stream<Reason> reasons() {
		return CoreClasses.implementing(Reason.class)
			.stream()
			.filter(type -> type != PhotoRefusal.class)
			.flatMap(type -> Stream.of(type.getEnumConstants()));
	}

}
