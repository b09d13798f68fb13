package org.minsheng.trail;

import java.time.Instant;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class TrailPropertyTest {

	private static final Subject BENCH = new Subject(Subject.Kind.PROJECT, "bench");

	/** Few and short words, so that parts are often absent, empty, alike or shifted by one. */
	@Provide
	Arbitrary<Deed> deeds() {
		var actors = Arbitraries.of(new UUID(0, 1), new UUID(0, 2)).injectNull(0.3);
		var needed = Arbitraries.of("", "a", "1:", "-");
		var words = Arbitraries.of("", "a", "1:a", "-", "aa", "0:").injectNull(0.3);
		var times = Arbitraries.longs().between(0, 3).map(Instant::ofEpochSecond);
		return Combinators.combine(actors, needed, needed, words, words, words, words, times).as(Deed::new);
	}

	@Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
	void noTwoDeedsHashAlike(@ForAll("deeds") Deed one, @ForAll("deeds") Deed other) {
		Assume.that(!one.equals(other));

		assertThat(hash(one)).isNotEqualTo(hash(other));
	}

	@Property(edgeCases = EdgeCasesMode.NONE)
	void theSameDeedHashesAlike(@ForAll("deeds") Deed deed) {
		assertThat(hash(deed)).isEqualTo(hash(deed)).hasSize(64);
	}

	private static String hash(Deed deed) {
		return new TrailEntry(BENCH, null, deed).getHash();
	}

}
