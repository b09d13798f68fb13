package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minsheng.deliberation.Count;
import org.minsheng.deliberation.DeliberationRefusal;
import org.minsheng.deliberation.MemberSeat;
import org.minsheng.deliberation.TakingPart;
import org.minsheng.page.Typed;
import org.minsheng.project.ProjectId;

/** A member counts the raised hands beside the workstation. */
@Controller
@RequiredArgsConstructor
class MemberCountController {

	private final MemberPages pages;

	private final TakingPart taking;

	private final Clock clock;

	@PostMapping("/meetings/{code}/seat/count")
	String count(@PathVariable String code, @RequestParam(defaultValue = "") String personal, @RequestParam Map<String, String> sent,
			Model model, HttpServletResponse response) {
		return pages.act(code, personal, seat -> taking.count(code, personal, counts(seat, sent), clock.instant()),
				"meeting.seat.done.count", model, response);
	}

	private static Map<ProjectId, Count> counts(MemberSeat seat, Map<String, String> sent) {
		var counts = new HashMap<ProjectId, Count>();
		seat.byCode()
			.forEach((code, project) -> counts.put(project, new Count(number(sent.get("yes-" + code)), number(sent.get("no-" + code)),
					number(sent.get("abstain-" + code)), number(sent.get("representatives-" + code)))));
		return counts;
	}

	/** What is no number is no count. */
	private static int number(@Nullable String typed) {
		var text = Typed.number(typed);
		if (text == null || !text.matches(Typed.COUNT)) {
			throw DeliberationRefusal.ITEM_NOT_COUNTED.refusal().asException();
		}
		return Integer.parseInt(text);
	}

}
