package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;

/** The workstation enters how many of each party signed in. */
@Controller
@RequiredArgsConstructor
class AttendanceController {

	private final DeskMeetingPages pages;

	private final HoldingMeetings holding;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/desk/meetings/{code}/attendance")
	String checkIn(@PathVariable String code, @Valid AttendanceForm attendanceForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var id = pages.read(code, actor).meeting().getId();
		if (attempt.succeeds(errors, () -> holding.checkIn(id,
				Objects.requireNonNull(attendanceForm.present()).byParty(), actor, clock.instant()))) {
			return Attempt.redirect("/desk/meetings/" + code, "desk.meeting.checkedIn", flash);
		}
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

}
