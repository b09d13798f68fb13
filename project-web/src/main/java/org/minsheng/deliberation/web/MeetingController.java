package org.minsheng.deliberation.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.deliberation.PublishedMeetings;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;

/** A meeting for anybody: numbers, not names. */
@Controller
@RequiredArgsConstructor
class MeetingController {

	private final PublishedMeetings meetings;

	private final Words words;

	@GetMapping("/meetings/{code}")
	String show(@PathVariable String code, Model model) {
		var record = meetings.findByCode(code).orElseThrow();
		model.addAttribute("record", record);
		model.addAttribute("heldOn", words.date(record.meeting().getHeldOn()));
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.projects"), "/projects"), new Crumb(code, null)));
		return "meetings/show";
	}

}
