package org.minsheng.page;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

import org.minsheng.member.Account;
import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.organisation.Deadlines;
import org.minsheng.security.CurrentAccount;

/** What the layout needs on every page. Asked for only once there is a page: most forms are answered by leading on to one. */
@Component
@RequiredArgsConstructor
public class Layout implements HandlerInterceptor {

	private final CurrentAccount account;

	private final Words words;

	private final Clock clock;

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
		if (answer != null && isPage(answer) && isOurs(handler)) fill(answer, request);
	}

	/** Whether something is printed, and not only led on to. */
	public static boolean isPage(ModelAndView answer) {
		var view = answer.getViewName();
		return view != null && !view.startsWith("redirect:") && !view.startsWith("forward:");
	}

	/** Not the framework's page of errors: whoever is signed in is not looked up again when that is what failed. */
	private static boolean isOurs(Object handler) {
		return handler instanceof HandlerMethod method && method.getBeanType().getName().startsWith("org.minsheng.");
	}

	void fill(ModelAndView page, HttpServletRequest request) {
		page.addObject("visitor", account.get().map(this::visitor).orElse(null));
		page.addObject("currentPath", request.getRequestURI());
		page.addObject("view", view(request));
		page.addObject("asOf", LocalDateTime.ofInstant(clock.instant(), Deadlines.BEIJING));
	}

	private static String view(HttpServletRequest request) {
		var cookie = WebUtils.getCookie(request, ViewCookie.NAME);
		var kept = cookie == null ? null : cookie.getValue();
		var chosen = request.getAttribute(ViewCookie.NAME);
		return "elder".equals(chosen == null ? kept : chosen) ? "elder" : "normal";
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
