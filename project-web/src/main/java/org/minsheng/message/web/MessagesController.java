package org.minsheng.message.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.message.Messages;
import org.minsheng.page.Attempt;

/** What became of the requests that a member made or supports. */
@Controller
@RequestMapping("/my/messages")
@RequiredArgsConstructor
class MessagesController {

	private static final int LATEST = 100;

	private final Messages messages;

	private final Told told;

	private final Clock clock;

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute("lines", messages.of(actor.member(), LATEST).stream().map(told::line).toList());
		model.addAttribute("unread", messages.unread(actor.member()));
		return "messages/list";
	}

	@PostMapping("/read")
	String read(Actor actor, RedirectAttributes flash) {
		messages.markRead(actor.member(), clock.instant());
		return Attempt.redirect("/my/messages", "my.messages.allRead", flash);
	}

}
