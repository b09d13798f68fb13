package org.minsheng.watch.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.member.Actor;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.watch.WatchingVotes;

/** How ballots came, for the scrutineer, who judges. */
@Controller
@RequiredArgsConstructor
class AnomaliesController {

	private final WatchingVotes watching;

	private final Words words;

	@GetMapping("/desk/votes/{code}/anomalies")
	String show(@PathVariable String code, Actor actor, Model model) {
		var watched = watching.watch(code, actor).orElseThrow();
		model.addAttribute("round", watched.round());
		model.addAttribute("pattern", watched.pattern());
		model.addAttribute("crumbs",
				List.of(new Crumb(words.of("desk.votes"), "/desk/votes"), new Crumb(code, "/desk/votes/" + code),
						new Crumb(words.of("watch.title"), null)));
		return "desk/votes/anomalies";
	}

}
