package org.minsheng.message.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.minsheng.message.ContactWays;

/**
 * Ends a channel for whoever holds the signed link. Opening it changes nothing, for mail programs open links by
 * themselves; they end it by the same POST that the one button sends (RFC 8058).
 */
@Controller
@RequestMapping("/unsubscribe/{token}")
@RequiredArgsConstructor
class UnsubscribeController {

	private final UnsubscribeTokens tokens;

	private final ContactWays ways;

	@GetMapping
	String ask(@PathVariable String token, Model model) {
		var subscription = tokens.read(token);
		model.addAttribute("token", token);
		model.addAttribute("channel", subscription.map(one -> one.channel().name()).orElse(null));
		return "messages/unsubscribe";
	}

	@PostMapping
	String end(@PathVariable String token, Model model) {
		var subscription = tokens.read(token);
		subscription.ifPresent(one -> ways.drop(one.member(), one.channel()));
		model.addAttribute("done", subscription.isPresent());
		return "messages/unsubscribe";
	}

}
