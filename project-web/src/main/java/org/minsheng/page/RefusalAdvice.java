package org.minsheng.page;

import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import org.minsheng.Refused;

/** Where a forged or late request met a refusal: the reason in words, 409, and nothing changed. */
@ControllerAdvice
@RequiredArgsConstructor
class RefusalAdvice {

	private final Words words;

	private final Layout layout;

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	ModelAndView refused(Refused refused, HttpServletRequest request) {
		var page = page("error/refused", request);
		page.addObject("why", words.of(refused.getRefusal()));
		return page;
	}

	/** Somebody else was faster. */
	@ExceptionHandler({ OptimisticLockingFailureException.class, PessimisticLockingFailureException.class,
			DataIntegrityViolationException.class })
	@ResponseStatus(HttpStatus.CONFLICT)
	ModelAndView overtaken(HttpServletRequest request) {
		return page("error/409", request);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	ModelAndView unknown(NoSuchElementException nothing, HttpServletRequest request) {
		return page("error/404", request);
	}

	/** Reloading the answer to a form asks for a page that only takes forms: back to the page above it. */
	@ExceptionHandler
	ModelAndView reloaded(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request)
			throws HttpRequestMethodNotSupportedException {
		var path = request.getRequestURI();
		if (!HttpMethod.GET.matches(request.getMethod()) || !path.startsWith(request.getContextPath() + "/desk/")) {
			throw wrong;
		}
		return new ModelAndView(new RedirectView(path.substring(0, path.lastIndexOf('/'))));
	}

	/** At a door that is open to anybody. */
	@ExceptionHandler
	@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
	ModelAndView tooOften(TooOften again, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(again.getWait().toSeconds()));
		return page("error/429", request);
	}

	private ModelAndView page(String view, HttpServletRequest request) {
		var page = new ModelAndView(view);
		layout.fill(page, request);
		page.addObject("back", back(request));
		return page;
	}

	/** The page the request came from, if it is one of ours. */
	private static String back(HttpServletRequest request) {
		var referer = request.getHeader("Referer");
		var own = request.getRequestURL().toString().replaceFirst("(?<=[^:/])/.*$", "");
		return referer != null && referer.startsWith(own + "/") ? referer.substring(own.length()) : "/";
	}

}
