package org.minsheng.clock.web;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

import org.minsheng.page.Layout;

/** Tells every page of a demonstration what day it is there, and the bar where it stands. */
@Component
@Profile("demonstration")
@RequiredArgsConstructor
class DemoClockBar implements HandlerInterceptor, WebMvcConfigurer {

	private static final Pattern NOTICE_PAGE = Pattern.compile("(?:/desk)?/notices/([^/?]+)");

	private final DemoClock clock;

	private final TimeTravel travel;

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
		if (answer != null && Layout.isPage(answer)) answer.addObject("demoClock", bar(request));
	}

	private DemoBar bar(HttpServletRequest request) {
		var day = DemoDay.of(clock.instant(), RequestContextUtils.getLocale(request));
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
