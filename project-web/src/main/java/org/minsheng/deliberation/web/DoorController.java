package org.minsheng.deliberation.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.Refused;
import org.minsheng.deliberation.SigningIn;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Words;

/** Where a member's phone comes out after the code at the door. No account; the personal code travels in the form alone. */
@Controller
@RequestMapping("/meetings/{code}/door")
@RequiredArgsConstructor
class DoorController {

	private final OpenMeetings open;

	private final SigningIn signingIn;

	private final Words words;

	private final Clock clock;

	@GetMapping
	String show(@PathVariable String code, @RequestParam(defaultValue = "") String at, Model model) {
		return page(code, at, model);
	}

	@PostMapping
	String arrive(@PathVariable String code, @RequestParam(defaultValue = "") String at,
			@RequestParam(defaultValue = "") String personal, Model model, HttpServletResponse response, RedirectAttributes flash) {
		try {
			open.through(() -> signingIn.arrive(code, at, personal, clock.instant()));
			return Attempt.redirect("/meetings/" + code + "/door", "meeting.door.done", flash);
		} catch (Refused refused) {
			Again.mark(model, response);
			model.addAttribute("problem", words.of(refused.getRefusal()));
			return page(code, at, model);
		}
	}

	private String page(String code, String at, Model model) {
		model.addAttribute("meeting", open.show(code, model));
		model.addAttribute("door", at);
		return "meetings/door";
	}

}
