package org.minsheng.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody looking at the site, who remembers all that went wrong since they last found a page sound. */
public class Visitor {

	static final int PHONE = 360;
	static final int TABLET = 768;
	static final int DESK = 1280;

	private final Page page;
	private final List<String> troubles = new ArrayList<>();

	Visitor(Page page) {
		this.page = page;
		page.onConsoleMessage(this::note);
		page.onPageError(error -> troubles.add("Script: " + error));
		page.onResponse(this::note);
		page.onRequestFailed(this::noteFailure);
	}

	public Page page() {
		return page;
	}

	public Visitor open(String address) {
		page.navigate(address);
		return this;
	}

	/**
	 * No error on the console, no asset missing, no violation of WCAG 2.2 AA and no sideways scrolling on a phone. Leaves
	 * the page in the size of a desk.
	 */
	public Visitor assertSound() {
		var found = troublesSince();
		for (int width : new int[] { PHONE, DESK }) {
			resizeTo(width);
			Soundness.violations(page).map(violation -> "At " + width + " px: " + violation).forEach(found::add);
		}
		assertThat(found).as(page.url()).isEmpty();
		return this;
	}

	/** No error on the console and no asset missing, since the last look. */
	public Visitor assertUntroubled() {
		assertThat(troublesSince()).as(page.url()).isEmpty();
		return this;
	}

	private List<String> troublesSince() {
		var found = new ArrayList<>(troubles);
		troubles.clear();
		return found;
	}

	/** For people to look at: target/screenshots/NAME-WIDTH.png, as phone, tablet and desk show it. */
	public Visitor photograph(String name) {
		for (int width : new int[] { PHONE, TABLET, DESK }) {
			resizeTo(width);
			page.screenshot(new ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
		}
		return this;
	}

	private void resizeTo(int width) {
		page.setViewportSize(width, 900);
	}

	/** Chromium also puts failed loads on the console; they are known from the answers already. */
	private void note(ConsoleMessage message) {
		if (message.type().equals("error") && !message.text().startsWith("Failed to load resource"))
			troubles.add("Console: " + message.text());
	}

	private void note(Response response) {
		if (response.status() >= 500 || response.status() >= 400 && !response.request().isNavigationRequest())
			troubles.add(response.status() + ": " + response.url());
	}

	/** What the browser drops because the reader moved on is no failure. */
	private void noteFailure(Request request) {
		if (!"net::ERR_ABORTED".equals(request.failure())) troubles.add(request.failure() + ": " + request.url());
	}

}
