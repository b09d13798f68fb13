package org.minsheng.message.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.message.ContactWay;
import org.minsheng.message.ContactWays;
import org.minsheng.message.MessageChannel;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;

/** Where a member wants to be told beside the site. */
@Controller
@RequestMapping("/my/settings")
@RequiredArgsConstructor
class SettingsController {

	private final ContactWays ways;

	private final Clock clock;

	@GetMapping
	String form(Actor actor, Model model) {
		model.addAttribute(SettingsForm.of(ways.of(actor.member())));
		return "messages/settings";
	}

	@PostMapping
	String save(@Valid SettingsForm settingsForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			Again.mark(model, response);
			return "messages/settings";
		}
		for (var channel : MessageChannel.values()) {
			save(actor, channel, settingsForm);
		}
		return Attempt.redirect("/my/settings", "my.settings.saved", flash);
	}

	private void save(Actor actor, MessageChannel channel, SettingsForm form) {
		var address = form.address(channel);
		if (address == null) {
			ways.drop(actor.member(), channel);
		} else {
			var language = LocaleContextHolder.getLocale().toLanguageTag();
			ways.keep(actor.member(), new ContactWay(channel, address, language), clock.instant());
		}
	}

}
