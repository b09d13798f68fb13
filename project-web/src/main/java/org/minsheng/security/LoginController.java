package org.minsheng.security;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

import org.minsheng.member.Actor;

/** The sign-in page, and where one lands after it: staff at their desk, residents at their own requests. */
@Controller
class LoginController {

	@GetMapping("/login")
	String login() {
		return "login";
	}

	/** After too many wrong passwords; the way here is from within. */
	@RequestMapping(SignInFailure.SHUT)
	String shut(@RequestAttribute(name = SignInFailure.SHUT, required = false) @Nullable Duration wait, Model model) {
		if (wait == null) {
			return "redirect:/login";
		}
		model.addAttribute("minutes", wait.plusSeconds(59).toMinutes());
		return "login";
	}

	@GetMapping("/welcome")
	String welcome(Actor actor) {
		return "redirect:" + (actor.isStaff() ? "/desk" : "/my");
	}

}
