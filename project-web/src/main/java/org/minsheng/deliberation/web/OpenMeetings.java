package org.minsheng.deliberation.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.Meetings;
import org.minsheng.limit.Limit;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Throttle;
import org.minsheng.page.Words;

/** What anybody may see of a meeting around its pages for members, and how often anybody may try a code. */
@Component
@RequiredArgsConstructor
class OpenMeetings {

	/** A meeting room's one address serves a whole council; of half a thousand million codes that is next to nothing. */
	private static final Limit BY_ADDRESS = Limit.perHour(120);

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

	/** Counts one more try from the visitor's address. */
	void knock() {
		throttle.byAddress("meeting", BY_ADDRESS);
	}

}
