package org.minsheng.road;

import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.minsheng.browser.Visitor;
import org.minsheng.browser.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody signed in who reads, fills in and presses, by the words on the page. */
class Person {

	private final Visitor visitor;

	private final Page page;

	private final Set<String> seen;

	private Person(Visitor visitor, Set<String> seen) {
		this.visitor = visitor;
		this.page = visitor.page();
		this.seen = seen;
	}

	/** Seen are the pages that somebody has found sound; a page of the same kind and state is not gone through again. */
	static Person signedIn(Visitors visitors, String site, String username, Set<String> seen) {
		var person = new Person(visitors.arriveAt(site), seen);
		person.open("/login").fill("用户名", username).fill("密码", "minsheng-demo").press("登录");
		return person;
	}

	/** Every page that is opened is held to be sound. */
	Person open(String path) {
		visitor.open(path);
		return sound();
	}

	Person sound() {
		if (seen.add(kindOfPage())) {
			visitor.assertSound();
		} else {
			visitor.assertUntroubled();
		}
		return this;
	}

	/** Its address without codes, its state, and how many forms and mistakes it shows. */
	private String kindOfPage() {
		var path = page.url().replaceFirst("^https?://[^/]+", "").replaceAll("KC\\d{4}-\\w+|/[2-9A-Z]{8}", "*");
		return path + page.locator("main .badge").allInnerTexts().stream().findFirst().orElse("") + page.locator("main form").count()
				+ " " + page.locator("main .wrong").count();
	}

	Person photograph(String name) {
		visitor.photograph(name);
		return this;
	}

	Person fill(String label, String value) {
		main().getByLabel(label, new Locator.GetByLabelOptions().setExact(false)).first().fill(value);
		return this;
	}

	Person fillByName(String name, String value) {
		page.locator("[name='" + name + "']").fill(value);
		return this;
	}

	/** The words of the answer of that kind. */
	Person fillIn(String kind, String words) {
		page.locator("#words-" + kind).fill(words);
		return this;
	}

	Person choose(String name, String value) {
		page.locator("select[name='" + name + "']").selectOption(value);
		return this;
	}

	Person tick(String name, String value) {
		page.locator("input[name='" + name + "'][value='" + value + "']").check();
		return this;
	}

	Person tickAll(String name) {
		page.locator("input[type=checkbox][name='" + name + "']").all().forEach(Locator::check);
		return this;
	}

	Person unfold(String title) {
		var move = page.locator("details").filter(new Locator.FilterOptions().setHasText(title)).first();
		if (move.getAttribute("open") == null) {
			move.locator("summary").click();
		}
		return this;
	}

	/** Presses the button of the main part that says so, and waits for the next page. */
	Person press(String words) {
		var button = main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true))
			.or(main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true)));
		button.first().click();
		page.waitForLoadState();
		return sound();
	}

	/** A key by itself, as the queue knows some. */
	Person key(String key) {
		page.keyboard().press(key);
		return this;
	}

	Person waitFor(String address) {
		page.waitForURL("**" + address);
		return sound();
	}

	boolean isTicked(String value) {
		return page.locator("input[type=checkbox][value='" + value + "']").isChecked();
	}

	Person moveTime(String words) {
		var button = page.locator(".clock")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
		button.click();
		page.waitForLoadState();
		return this;
	}

	Person reads(String... words) {
		assertThat(page.locator("main").innerText().replaceAll("\\s+", " ")).contains(words);
		return this;
	}

	/** The part of the page's words or address that the pattern's group holds. */
	String find(String pattern) {
		var matcher = Pattern.compile(pattern).matcher(page.url() + " " + page.locator("main").innerText());
		assertThat(matcher.find()).as(pattern).isTrue();
		return matcher.group(1);
	}

	private Locator main() {
		return page.locator("main");
	}

}
