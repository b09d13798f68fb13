package org.minsheng.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.minsheng.member.Actor;

/** The sign-in page, and where one lands after it: staff at their desk, residents at their own requests. */
@Controller
class LoginController {

	@GetMapping("/login")
	String login() {
		return "login";
	}

	@GetMapping("/welcome")
	String welcome(Actor actor) {
		return "redirect:" + (actor.isStaff() ? "/desk" : "/my");
	}

}
