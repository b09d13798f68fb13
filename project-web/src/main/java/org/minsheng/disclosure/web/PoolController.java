package org.minsheng.disclosure.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.minsheng.disclosure.Pool;

/** The reserve pool: deferred, not refused. */
@Controller
@RequiredArgsConstructor
class PoolController {

	private final Pool pool;

	@GetMapping("/pool")
	String list(Model model) {
		model.addAttribute("rows", pool.waiting());
		return "pool";
	}

}
