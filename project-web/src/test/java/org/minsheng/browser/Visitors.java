package org.minsheng.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import lombok.RequiredArgsConstructor;

/** People who come to the site, each with cookies of their own. They leave when the test ends. */
@RequiredArgsConstructor
public class Visitors implements AutoCloseable {

	private final Browser browser;
	private final List<BrowserContext> present = new ArrayList<>();

	public Visitor arriveAt(String site) {
		return arrive(options(site));
	}

	public Visitor arriveSpeakingEnglishAt(String site) {
		return arrive(options(site).setLocale("en"));
	}

	public Visitor arriveWithoutScriptsAt(String site) {
		return arrive(options(site).setJavaScriptEnabled(false));
	}

	/** Nothing moves: what fades in has no settled colours to measure. */
	private static NewContextOptions options(String site) {
		return new NewContextOptions().setBaseURL(site)
			.setLocale("zh-CN")
			.setTimezoneId("Asia/Shanghai")
			.setReducedMotion(ReducedMotion.REDUCE)
			.setViewportSize(Visitor.DESK, 900);
	}

	private Visitor arrive(NewContextOptions options) {
		var context = browser.newContext(options);
		present.add(context);
		return new Visitor(context.newPage());
	}

	@Override
	public void close() {
		present.forEach(BrowserContext::close);
	}

}
