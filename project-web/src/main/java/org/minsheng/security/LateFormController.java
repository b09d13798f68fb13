package org.minsheng.security;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

import org.minsheng.member.Actor;

/** Tells whose form came too late what to do; the way here is from within. */
@Controller
class LateFormController {

	@RequestMapping(LateForm.PAGE)
	String tell(@RequestAttribute(name = LateForm.PAGE, required = false) LateForm.@Nullable Late late, Actor actor, Model model) {
		if (late == null) {
			return "redirect:/";
		}
		model.addAttribute("late", late);
		model.addAttribute("signedIn", actor.id() != null);
		return "error/late";
	}

}
