package org.minsheng.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.disclosure.ReadingProjects;
import org.minsheng.organisation.Deadlines;
import org.minsheng.page.Attempt;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.project.Project;

/** What the forms of all moves share: the project above, the reason where it did not work, the way back. */
@Component
@RequiredArgsConstructor
class ProjectDesk {

	private final ReadingProjects projects;

	private final Attempt attempt;

	private final Words words;

	private final Clock clock;

	/** What a controller was given besides the form itself. */
	record Sent(BindingResult form, Model model, HttpServletResponse response, RedirectAttributes flash) {
	}

	/** Shows a form of the project. */
	String ask(String view, String code, Model model) {
		var record = projects.read(code).orElseThrow();
		model.addAttribute("record", record);
		model.addAttribute("project", record.project());
		model.addAttribute("today", Deadlines.day(clock.instant()));
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"),
				new Crumb(record.project().getDescription().title(), "/desk/projects/" + code)));
		return "desk/moves/" + view;
	}

	/** Does what was asked and goes back to the project, or shows the form again with the reason. */
	String act(String view, String code, Sent sent, Consumer<Project> act) {
		var project = projects.read(code).orElseThrow().project();
		if (attempt.succeeds(sent.form(), () -> act.accept(project))) {
			return Attempt.redirect("/desk/projects/" + code, "desk.done", sent.flash());
		}
		sent.response().setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		sent.model().addAttribute("invalid", true);
		return ask(view, code, sent.model());
	}

}
