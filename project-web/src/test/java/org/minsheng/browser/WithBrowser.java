package org.minsheng.browser;

import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import static org.junit.jupiter.api.Assertions.fail;

/** One browser for all tests of a run, and fresh visitors for each test. Without a browser: a loud skip, but a failure in CI. */
class WithBrowser implements ExecutionCondition, ParameterResolver {

	private static final Namespace OURS = Namespace.create(WithBrowser.class);

	private static final String MISSING = "NO BROWSER TEST RUNS HERE: no Chrome or Chromium found, and none could be downloaded. "
			+ "Install one, or name it in CHROME_PATH.";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (browser(context).isPresent()) return ConditionEvaluationResult.enabled("A browser is here");
		if ("true".equals(System.getenv("CI"))) fail(MISSING);
		return ConditionEvaluationResult.disabled(MISSING);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType().equals(Visitors.class);
	}

	@Override
	public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(OURS)
			.computeIfAbsent(Visitors.class, none -> new Visitors(browser(context).orElseThrow()),
					Visitors.class);
	}

	private static Optional<Browser> browser(ExtensionContext context) {
		return context.getRoot().getStore(OURS).computeIfAbsent(Running.class, none -> Running.start(), Running.class).browser();
	}

	/** Closed with the whole run, as the root of the tests closes. */
	private record Running(Playwright playwright, Optional<Browser> browser) implements AutoCloseable {

		static Running start() {
			var playwright = Chrome.playwright();
			var browser = Chrome.start(playwright);
			if (browser.isEmpty()) System.err.println("\n" + "!".repeat(MISSING.length()) + "\n" + MISSING + "\n");
			return new Running(playwright, browser);
		}

		@Override
		public void close() {
			playwright.close();
		}

	}

}
