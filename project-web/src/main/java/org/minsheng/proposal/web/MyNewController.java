package org.minsheng.proposal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to the form that leads over signing in. */
@Controller
class MyNewController {

	@GetMapping("/my/proposals/new")
	String form() {
		return "redirect:/proposals/new";
	}

}
