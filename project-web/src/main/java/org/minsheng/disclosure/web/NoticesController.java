package org.minsheng.disclosure.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minsheng.disclosure.NoticeList;

/** Notices that run, and those that are over. */
@Controller
@RequiredArgsConstructor
class NoticesController {

	private static final int PAGE = 30;

	private final NoticeList notices;

	@GetMapping("/notices")
	String list(@RequestParam(required = false) @Nullable String after, Model model) {
		var over = notices.over(after, PAGE + 1);
		var shown = over.subList(0, Math.min(PAGE, over.size()));
		model.addAttribute("running", notices.running());
		model.addAttribute("over", shown);
		model.addAttribute("older",
				over.size() > PAGE ? "/notices?after=" + shown.get(shown.size() - 1).code() : null);
		model.addAttribute("newest", after == null ? null : "/notices");
		return "notices/list";
	}

}
