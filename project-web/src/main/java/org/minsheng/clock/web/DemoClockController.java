package org.minsheng.clock.web;

import java.time.Instant;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

import org.minsheng.security.LocalPath;

/** Any visitor of a demonstration moves its time on. */
@Controller
@Profile("demonstration")
@RequiredArgsConstructor
class DemoClockController {

	private final TimeTravel travel;

	@PostMapping("/demo/clock")
	RedirectView forward(ClockForm form, Locale locale, RedirectAttributes flash) {
		travel(form).map(now -> DemoDay.of(now, locale)).ifPresentOrElse(day -> {
			flash.addFlashAttribute("notice", "clock.moved");
			flash.addFlashAttribute("noticeArgs", new Object[] { day.date(), day.weekday() });
		}, () -> flash.addFlashAttribute("notice", "clock.nothing-due"));
		var back = new RedirectView(LocalPath.orHome(form.back()), true);
		back.setExpandUriTemplateVariables(false);
		return back;
	}

	private Optional<Instant> travel(ClockForm form) {
		if (form.notice() != null) {
			return travel.toEndOf(form.notice());
		}
		return switch (String.valueOf(form.forward())) {
			case "next-due" -> travel.toNextDue();
			case "P1D", "P7D" -> Optional.of(travel.by(Period.parse(form.forward())));
			default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		};
	}

}
