package org.minsheng.deliberation.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minsheng.deliberation.Choice;
import org.minsheng.deliberation.MemberSeat;
import org.minsheng.deliberation.TakingPart;
import org.minsheng.project.ProjectId;

/** A member votes on a phone. */
@Controller
@RequiredArgsConstructor
class MemberVoteController {

	private final MemberPages pages;

	private final TakingPart taking;

	@PostMapping("/meetings/{code}/seat/vote")
	String vote(@PathVariable String code, @RequestParam(defaultValue = "") String personal, @RequestParam Map<String, String> sent,
			Model model, HttpServletResponse response) {
		return pages.act(code, personal, seat -> taking.vote(code, personal, choices(seat, sent)), "meeting.seat.done.vote", model,
				response);
	}

	/** Items left open are left out. */
	private static Map<ProjectId, Choice> choices(MemberSeat seat, Map<String, String> sent) {
		var choices = new HashMap<ProjectId, Choice>();
		seat.byCode().forEach((code, project) -> choice(sent.get("vote-" + code)).ifPresent(choice -> choices.put(project, choice)));
		return choices;
	}

	private static Optional<Choice> choice(@Nullable String sent) {
		return Arrays.stream(Choice.values()).filter(choice -> choice.name().equals(sent)).findFirst();
	}

}
