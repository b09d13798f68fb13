package org.minsheng.disclosure.web;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minsheng.category.Theme;
import org.minsheng.disclosure.ProjectList;
import org.minsheng.disclosure.Statistics;
import org.minsheng.disclosure.YearFigures;
import org.minsheng.disclosure.YearFigures.Slice;
import org.minsheng.organisation.Deadlines;
import org.minsheng.page.Figure;
import org.minsheng.page.Words;

/** The figures of a year, each derived from the records at the moment of asking. */
@Controller
@RequiredArgsConstructor
class StatisticsController {

	private final Statistics statistics;

	private final ProjectList projects;

	private final Words words;

	private final Clock clock;

	/** A bar with its label and the value as printed. */
	record Bar(String label, long value, String text, @Nullable String tone) {
	}

	@GetMapping("/statistics")
	String show(@RequestParam(required = false) @Nullable Integer year, Model model) {
		var present = Deadlines.day(clock.instant()).getYear();
		var years = projects.years();
		if (year != null && year != present && !years.contains(year)) {
			throw new NoSuchElementException("No figures of " + year);
		}
		var figures = statistics.year(year == null ? present : year);
		model.addAttribute("year", figures);
		model.addAttribute("years", years);
		model.addAttribute("figures", figures(figures));
		model.addAttribute("gap", Rounding.gap(figures));
		model.addAttribute("communities", bars(figures.communities(), Slice::label));
		model.addAttribute("themes", bars(figures.themes(), slice -> words.say(Theme.valueOf(slice.key()))));
		model.addAttribute("histories", statistics.histories());
		return "statistics";
	}

	private List<Figure> figures(YearFigures year) {
		return List.of(count("collected", year.collected()), count("chosen", year.chosen()),
				count("pooled", year.pooled()), count("started", year.started()), count("inUse", year.inUse()),
				new Figure(words.of("figure.approved"), year.approved().wan().toPlainString(), words.of("unit.wan"),
						null));
	}

	private Figure count(String key, int count) {
		return new Figure(words.of("figure." + key), String.valueOf(count), words.of("unit.item"), null);
	}

	private List<Bar> bars(List<Slice> slices, Function<Slice, String> label) {
		return slices.stream()
			.map(slice -> new Bar(label.apply(slice), slice.sum().fen(),
					words.of("slice.text", words.wan(slice.sum()), String.valueOf(slice.count())), null))
			.toList();
	}

}
