package org.minsheng.jpa;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** A record embeddable lists all of its components or none. */
class RecordEmbeddablesTest {

	record None(String first, String second) {}

	record All(String first, String second) {}

	record Half(String first, String second) {}

	@Test
	void noRecordIsMappedInPart() throws IOException {
		var ours = embeddables("classpath*:META-INF/orm/*.xml");
		assertThat(ours).isNotEmpty();
		assertThat(ours).filteredOn(Embeddable::mayLoadSwapped).isEmpty();
	}

	@Test
	void aRecordMappedInPartIsFound() throws IOException {
		assertThat(embeddables("classpath:orm/half-listed.xml")).filteredOn(Embeddable::mayLoadSwapped)
			.extracting(Embeddable::type)
			.containsExactly(Half.class);
	}

	private static List<Embeddable> embeddables(String mappings) throws IOException {
		return Stream.of(new PathMatchingResourcePatternResolver().getResources(mappings)).flatMap(Embeddable::in).toList();
	}

}
