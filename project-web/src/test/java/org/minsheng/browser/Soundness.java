package org.minsheng.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What anybody should be able to expect of a page, in sentences where it does not hold. */
class Soundness {

	private static final String AXE = read("/axe.min.js");

	/** Asked directly, axe answers in a third of the time its builder for Playwright takes. */
	private static final String INACCESSIBLE = """
			() => axe.run(document, {
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
				resultTypes: ['violations'],
				preload: false
			}).then(found => found.violations.map(rule => rule.id + ', ' + rule.help
				+ rule.nodes.slice(0, 5).map(node => '\\n\\t' + node.target + ' ' + node.html).join('')))
			""";

	private static final String SIDEWAYS = """
			() => {
				if (document.documentElement.scrollWidth <= window.innerWidth) return [];
				const wide = [...document.querySelectorAll('body *')]
					.filter(one => one.getBoundingClientRect().right > window.innerWidth + 1);
				return ['scrolls sideways: ' + wide.slice(0, 5).map(one => one.cloneNode().outerHTML)];
			}
			""";

	static Stream<String> violations(Page page) {
		if (!(boolean) page.evaluate("() => 'axe' in window")) page.evaluate(AXE);
		return Stream.of(INACCESSIBLE, SIDEWAYS).flatMap(question -> ((List<?>) page.evaluate(question)).stream()).map(String::valueOf);
	}

	private static String read(String resource) {
		try (var content = Soundness.class.getResourceAsStream(resource)) {
			return new String(content.readAllBytes(), UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
