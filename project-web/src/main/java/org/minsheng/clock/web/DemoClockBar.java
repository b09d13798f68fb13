package org.minsheng.clock.web;

import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page of a demonstration what day it is there, and the bar where it stands. */
@ControllerAdvice
@Profile("demonstration")
@RequiredArgsConstructor
class DemoClockAdvice {

	private static final Pattern NOTICE_PAGE = Pattern.compile("(?:/desk)?/notices/([^/?]+)");

	private final DemoClock clock;

	private final TimeTravel travel;

	@ModelAttribute("demoClock")
	DemoBar demoClock(HttpServletRequest request, Locale locale) {
		var day = DemoDay.of(clock.instant(), locale);
		var path = pathOf(request);
		return new DemoBar(day.today(), day.weekday(), path, runningNoticeOf(path));
	}

	private @Nullable String runningNoticeOf(String path) {
		var page = NOTICE_PAGE.matcher(path);
		return page.matches() && travel.isAheadEndOf(page.group(1)) ? page.group(1) : null;
	}

	/** The present page, if it can be asked for again. */
	private static String pathOf(HttpServletRequest request) {
		if (!HttpMethod.GET.matches(request.getMethod())) {
			return "/";
		}
		var path = request.getRequestURI().substring(request.getContextPath().length());
		return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
	}

}
