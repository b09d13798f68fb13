package org.minsheng.deliberation.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.minsheng.deliberation.KeepingCouncil;
import org.minsheng.deliberation.ReadingMeetings;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;

/** The meetings of the communities that somebody looks after. */
@Controller
@RequiredArgsConstructor
class MeetingsController {

	private final ReadingMeetings meetings;

	private final Words words;

	@GetMapping("/desk/meetings")
	String list(Actor actor, Model model) {
		model.addAttribute("meetings", meetings.list(actor));
		model.addAttribute("mayCall",
				actor.grants().stream().anyMatch(grant -> grant.role() == Role.COMMUNITY_PARTY));
		model.addAttribute("mayList", actor.grants().stream().anyMatch(grant -> KeepingCouncil.KEEPERS.contains(grant.role())));
		model.addAttribute("crumbs",
				List.of(new Crumb(words.of("nav.desk"), "/desk"), new Crumb(words.of("desk.meetings"), null)));
		return "desk/meetings/list";
	}

}
