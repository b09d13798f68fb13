package org.minsheng.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.minsheng.Reason;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {

	/** A key written out: {@code #{key}}, {@code #{key(..)}} or {@code msg('key')}, but not one put together from parts. */
	private static final Pattern KEY = Pattern.compile("(?:#\\{([\\w.-]+)[(}]|\\bmsg\\('([\\w.-]+)'[,)])");

	private static final Set<String> KEYS = Messages.chinese().words().keySet();

	static Stream<Messages> languages() {
		return Stream.of(Messages.chinese(), Messages.english());
	}

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertThat(Messages.english().words().keySet()).containsExactlyElementsOf(Messages.chinese().words().keySet());
	}

	@Test
	void bothLanguagesHaveTheSamePlaceholders() {
		var english = Messages.english();
		var chinese = Messages.chinese();
		assertThat(chinese.words().keySet()).allSatisfy(
				key -> assertThat(english.placeholdersOf(key)).as(key).isEqualTo(chinese.placeholdersOf(key)));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void noKeyIsWithoutWords(Messages messages) {
		assertThat(messages.words().entrySet()).filteredOn(entry -> entry.getValue().isBlank()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void noKeyStandsTwice(Messages messages) {
		assertThat(messages.twice()).isEmpty();
	}

	/** In words with a placeholder a lone apostrophe swallows what follows; it is written twice. */
	@ParameterizedTest
	@MethodSource("languages")
	void noApostropheSwallowsAPlaceholder(Messages messages) {
		assertThat(messages.words().values()).filteredOn(words -> words.contains("{"))
			.allSatisfy(words -> assertThat(words.replace("''", "")).doesNotContain("'"));
	}

	@Test
	void everyKeyOnAPageExists() throws IOException {
		assertThat(keysOnPages()).isNotEmpty().filteredOn(key -> !KEYS.contains(key)).isEmpty();
	}

	@Test
	void everyRefusalHasWords() {
		var refusals = House.CORE.stream()
			.filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
			.flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
			.map(reason -> "refusal." + ((Reason) reason).name());
		assertThat(refusals).isNotEmpty().filteredOn(key -> !KEYS.contains(key)).isEmpty();
	}

	private static Set<String> keysOnPages() throws IOException {
		var keys = new TreeSet<String>();
		try (var pages = Files.walk(Path.of("src/main/resources/templates"))) {
			for (var page : pages.filter(Files::isRegularFile).toList())
				KEY.matcher(Files.readString(page))
					.results()
					.forEach(hit -> keys.add(hit.group(1) == null ? hit.group(2) : hit.group(1)));
		}
		return keys;
	}

}
