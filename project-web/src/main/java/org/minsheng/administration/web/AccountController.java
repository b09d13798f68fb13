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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.AdministeredPlaces;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Choice;

/** One account: its roles, its password, its end. */
@Controller
@RequestMapping("/desk/accounts/{username}")
@RequiredArgsConstructor
class AccountController {

	private final Accounts accounts;

	private final AdministeredPlaces places;

	private final GrantedRoles roles;

	private final Attempt attempt;

	@ModelAttribute("places")
	List<Choice> places(Actor actor) {
		return places.withCommunities(actor);
	}

	@GetMapping
	String show(@PathVariable String username, Actor actor, Model model) {
		model.addAttribute(RoleForm.empty());
		return page(username, actor, model);
	}

	@PostMapping("/roles")
	String give(@PathVariable String username, @Valid RoleForm roleForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> accounts.give(accounts.of(username, actor), roleForm.grant(), actor))) {
			return Attempt.redirect("/desk/accounts/" + username, "account.role.given", flash);
		}
		Again.mark(model, response);
		return page(username, actor, model);
	}

	@PostMapping("/roles/removal")
	String take(@PathVariable String username, RoleForm roleForm, Actor actor, RedirectAttributes flash) {
		accounts.take(accounts.of(username, actor), roleForm.grant(), actor);
		return Attempt.redirect("/desk/accounts/" + username, "account.role.taken", flash);
	}

	@PostMapping("/password")
	String renew(@PathVariable String username, Actor actor, RedirectAttributes flash) {
		return told(accounts.renew(accounts.of(username, actor), actor), "account.renewed", flash);
	}

	@PostMapping("/closing")
	String shut(@PathVariable String username, Actor actor, RedirectAttributes flash) {
		accounts.shut(accounts.of(username, actor), actor);
		return Attempt.redirect("/desk/accounts/" + username, "account.shut.done", flash);
	}

	static String told(Accounts.Opened opened, String doneKey, RedirectAttributes flash) {
		flash.addFlashAttribute("password", opened.password());
		return Attempt.redirect("/desk/accounts/" + opened.username(), doneKey, flash);
	}

	private String page(String username, Actor actor, Model model) {
		var member = accounts.of(username, actor);
		model.addAttribute("account", member);
		model.addAttribute("mine", accounts.mayKeep(member, actor));
		model.addAttribute("roles", roles.all());
		return "desk/accounts/account";
	}

}
