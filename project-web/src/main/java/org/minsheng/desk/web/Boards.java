package org.minsheng.desk.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.batch.BatchMove;
import org.minsheng.batch.ReadingBatches;
import org.minsheng.batch.ReadingBatches.BatchRecord;
import org.minsheng.batch.Verdict;
import org.minsheng.disclosure.BatchBook;
import org.minsheng.disclosure.ProjectFilter;
import org.minsheng.disclosure.ProjectList;
import org.minsheng.disclosure.ProjectRow;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Office;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;

/** Fills the balancing board. */
@Component
@RequiredArgsConstructor
class Boards {

	private static final int LIMIT = 500;

	private final ReadingBatches batches;

	private final BatchBook book;

	private final ProjectList list;

	private final Projects projects;

	private final Organisation organisation;

	private final Words words;

	void show(String code, Actor actor, Model model) {
		var batch = batches.read(code).orElseThrow();
		var items = book.items(code);
		common(batch, model);
		model.addAttribute("figures", book.figures(code).orElseThrow());
		model.addAttribute("reported", waiting(batch.scope(), ProjectStatus.REPORTED));
		model.addAttribute("candidates", waiting(batch.scope(), ProjectStatus.IN_BALANCING));
		model.addAttribute("picked", items.stream().filter(item -> item.verdict() == Verdict.PICKED).toList());
		model.addAttribute("others", items.stream().filter(item -> item.verdict() != Verdict.PICKED).toList());
		for (var move : List.of(BatchMove.BALANCE, BatchMove.FREEZE, BatchMove.RETURN, BatchMove.APPROVE)) {
			model.addAttribute("why" + move, batches.whyNot(code, move, actor).map(words::of).orElse(null));
		}
	}

	/** The page on which one project gets its result. */
	Project item(String code, String projectCode, Model model) {
		var project = projects.findByCode(projectCode).orElseThrow();
		common(batches.read(code).orElseThrow(), model);
		model.addAttribute("project", project);
		return project;
	}

	private void common(BatchRecord batch, Model model) {
		var name = words.of("batch.name", String.valueOf(batch.year()), String.valueOf(batch.number()));
		model.addAttribute("batch", batch);
		model.addAttribute("title", name);
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"),
				new Crumb(words.of("nav.batches"), "/desk/batches"), new Crumb(batch.code(), null)));
	}

	private List<ProjectRow> waiting(Scope scope, ProjectStatus status) {
		var offices = organisation.offices()
			.stream()
			.filter(office -> scope.covers(office.scope()))
			.map(Office::getName)
			.collect(Collectors.toSet());
		return list.find(new ProjectFilter(null, null, null, Set.of(status), null, null), null, LIMIT)
			.stream()
			.filter(row -> offices.contains(row.office()))
			.toList();
	}

}
