package org.minsheng.deliberation.web;

import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.deliberation.DeliberationRefusal;
import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.Meetings;
import org.minsheng.limit.Limit;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Throttle;
import org.minsheng.page.Words;

/** What anybody may see of a meeting around its pages for members, and how often anybody may guess a code. */
@Component
@RequiredArgsConstructor
class OpenMeetings {

	/** Wrong personal codes from one network, which a whole council shares; right ones are not counted. */
	private static final Limit WRONG_CODES = Limit.perHour(60);

	private final Meetings meetings;

	private final Organisation organisation;

	private final Throttle throttle;

	private final Words words;

	Meeting show(String code, Model model) {
		var meeting = meetings.findByCode(code).orElseThrow();
		model.addAttribute("community", organisation.community(meeting.getScope().communityId()).orElseThrow().getName());
		model.addAttribute("heldOn", words.date(meeting.getHeldOn()));
		return meeting;
	}

	/** Does what takes a personal code, unless too many wrong ones were tried from the visitor's address. */
	<T> T through(Supplier<T> act) {
		return throttle.tryAt("meeting", WRONG_CODES, DeliberationRefusal.SEAT_CODE_UNKNOWN, act);
	}

}
