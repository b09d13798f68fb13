package org.minsheng.administration.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.AdministeredPlaces;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Choice;

/** Who has an account, and a new one. Its first password is shown once. */
@Controller
@RequestMapping("/desk/accounts")
@RequiredArgsConstructor
class AccountsController {

	private final Accounts accounts;

	private final AdministeredPlaces places;

	private final GrantedRoles roles;

	private final Attempt attempt;

	@ModelAttribute("places")
	List<Choice> places(Actor actor) {
		return places.withCommunities(actor);
	}

	@ModelAttribute("roles")
	List<Choice> roles() {
		return roles.all();
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, Actor actor, Model model) {
		model.addAttribute(AccountForm.empty());
		return page(q, actor, model);
	}

	@PostMapping
	String open(@Valid AccountForm accountForm, BindingResult errors, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		var opened = attempt.made(errors, () -> accounts.open(accountForm, actor));
		if (opened.isEmpty()) {
			Again.mark(model, response);
			return page("", actor, model);
		}
		return AccountController.told(opened.get(), "account.opened", flash);
	}

	private String page(String words, Actor actor, Model model) {
		model.addAttribute("q", words);
		model.addAttribute("accounts", accounts.in(actor, words));
		return "desk/accounts/list";
	}

}
