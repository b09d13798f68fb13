package org.minsheng.disclosure.web;

import java.time.Clock;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.minsheng.disclosure.NoticeList;
import org.minsheng.disclosure.ProjectList;
import org.minsheng.disclosure.Statistics;
import org.minsheng.disclosure.YearFigures;
import org.minsheng.organisation.Deadlines;
import org.minsheng.page.Figure;
import org.minsheng.page.Words;

/** What can I do, what has been done with the money, what is going on near me. */
@Controller
@RequiredArgsConstructor
class HomeController {

	private final Statistics statistics;

	private final ProjectList projects;

	private final NoticeList notices;

	private final Cards cards;

	private final Words words;

	private final Clock clock;

	@GetMapping("/")
	String home(Model model) {
		var year = statistics.year(Deadlines.day(clock.instant()).getYear());
		model.addAttribute("year", year);
		model.addAttribute("figures", figures(year));
		model.addAttribute("gap", Rounding.gap(year));
		model.addAttribute("histories", statistics.histories());
		model.addAttribute("cards", cards.of(projects.lately(6)));
		model.addAttribute("notices", notices.running());
		return "home";
	}

	private List<Figure> figures(YearFigures year) {
		return List.of(count("collected", year.collected()), count("chosen", year.chosen()),
				count("inUse", year.inUse()),
				new Figure(words.of("figure.approved"), year.approved().wan().toPlainString(), words.of("unit.wan"),
						null));
	}

	private Figure count(String key, int count) {
		return new Figure(words.of("figure." + key), String.valueOf(count), words.of("unit.item"), null);
	}

}
