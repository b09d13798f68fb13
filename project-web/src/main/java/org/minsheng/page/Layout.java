package org.minsheng.page;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;

import jakarta.servlet.http.HttpServletRequest;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.minsheng.member.Account;
import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.organisation.Deadlines;
import org.minsheng.security.CurrentAccount;

/** What the layout needs on every page. */
@ControllerAdvice("org.minsheng")
@RequiredArgsConstructor
class LayoutAdvice {

	private final CurrentAccount account;

	private final Words words;

	private final Clock clock;

	@ModelAttribute("visitor")
	@Nullable
	Visitor visitor() {
		return account.get().map(this::visitor).orElse(null);
	}

	@ModelAttribute("currentPath")
	String currentPath(HttpServletRequest request) {
		return request.getRequestURI();
	}

	@ModelAttribute("view")
	String view(@CookieValue(name = ViewCookie.NAME, required = false) @Nullable String view,
			HttpServletRequest request) {
		var chosen = request.getAttribute(ViewCookie.NAME);
		return "elder".equals(chosen == null ? view : chosen) ? "elder" : "normal";
	}

	@ModelAttribute("asOf")
	LocalDateTime asOf() {
		return LocalDateTime.ofInstant(clock.instant(), Deadlines.BEIJING);
	}

	private Visitor visitor(Account account) {
		var role = account.grants()
			.stream()
			.map(Grant::role)
			.max(Comparator.comparing(Role::isStaff).thenComparing(Comparator.reverseOrder()))
			.orElse(Role.RESIDENT);
		return new Visitor(account.name(), words.say(role), role.isStaff());
	}

}
