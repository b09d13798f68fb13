package org.minsheng.clock.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page of a demonstration what day it is there, and the bar where it stands. */
@ControllerAdvice
@Profile("demonstration")
@RequiredArgsConstructor
class DemoClockAdvice {

	private final DemoClock clock;

	@ModelAttribute("demoClock")
	DemoBar demoClock(HttpServletRequest request, Locale locale) {
		var day = DemoDay.of(clock.instant(), locale);
		return new DemoBar(day.today(), day.weekday(), pathOf(request));
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
