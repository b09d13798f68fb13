package org.minsheng.disclosure.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.batch.Verdict;
import org.minsheng.category.ProjectType;
import org.minsheng.disclosure.BatchBook;
import org.minsheng.disclosure.BatchFigures;
import org.minsheng.disclosure.BatchFigures.TypeFigures;
import org.minsheng.disclosure.BatchRow;
import org.minsheng.money.Money;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;

/** Batches: what was examined, what was picked and why, and how far it is. */
@Controller
@RequiredArgsConstructor
class BatchesController {

	private final BatchBook batches;

	private final Words words;

	@GetMapping("/batches")
	String list(Model model) {
		model.addAttribute("batches", batches.all());
		return "batches/list";
	}

	@GetMapping("/batches/{code}")
	String show(@PathVariable String code, Model model) {
		var batch = batches.figures(code).orElseThrow();
		var items = batches.items(code);
		model.addAttribute("batch", batch);
		model.addAttribute("title",
				words.of("batch.name", String.valueOf(batch.year()), String.valueOf(batch.number())));
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.batches"), "/batches"), new Crumb(code, null)));
		model.addAttribute("notWorks", notWorks(batch));
		model.addAttribute("picked", with(Verdict.PICKED, items));
		model.addAttribute("pooled", with(Verdict.POOLED, items));
		model.addAttribute("refused", with(Verdict.REFUSED, items));
		return "batches/show";
	}

	/** Services and goods together, as the offices report them beside the works. */
	private static TypeFigures notWorks(BatchFigures batch) {
		var others = batch.types().stream().filter(type -> type.type() != ProjectType.WORKS).toList();
		return new TypeFigures(ProjectType.SERVICE, others.stream().mapToInt(TypeFigures::count).sum(),
				Money.sum(others.stream().map(TypeFigures::sum).toList()));
	}

	private static List<BatchRow> with(Verdict verdict, List<BatchRow> items) {
		return items.stream().filter(item -> item.verdict() == verdict).toList();
	}

}
