package org.minsheng.proposal.web;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.member.Actor;

/** A request as its neighbours see it. */
@Controller
@RequiredArgsConstructor
class RequestController {

	static final String ID = "{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

	private final RequestPages pages;

	@GetMapping("/proposals/" + ID)
	String show(@PathVariable UUID id, Actor actor, Model model) {
		return pages.show(id, actor, model);
	}

}
