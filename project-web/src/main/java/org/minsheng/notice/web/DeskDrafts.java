package org.minsheng.notice.web;

import java.time.Clock;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.notice.DraftingNotices;
import org.minsheng.notice.NoticeKind;
import org.minsheng.notice.PublicNotice;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.project.Project;
import org.minsheng.project.Projects;

/** Prepares the draft of a notice, and keeps it. */
@Component
@RequiredArgsConstructor
class DeskDrafts {

	private final Projects projects;

	private final DraftingNotices drafting;

	private final NoticeTexts texts;

	private final Words words;

	private final Clock clock;

	DraftForm prefilled(String code, Actor actor) {
		var project = project(code, actor);
		return new DraftForm(texts.of(project, kind(project)));
	}

	/** The form, or why no notice can be drafted. */
	String page(String code, Actor actor, Model model) {
		var project = project(code, actor);
		model.addAttribute("project", project);
		model.addAttribute("kind", kind(project));
		model.addAttribute("why", drafting.whyNot(project, kind(project), actor));
		model.addAttribute("crumbs",
				List.of(new Crumb(words.of("nav.desk"), "/desk"),
						new Crumb(project.getDescription().title(), "/desk/projects/" + code),
						new Crumb(words.of("desk.notice.draft"), null)));
		return "desk/notices/draft";
	}

	PublicNotice draft(String code, DraftForm form, Actor actor) {
		var project = project(code, actor);
		return drafting.draft(project.getId(), kind(project), form.tidyText(), actor, clock.instant());
	}

	private NoticeKind kind(Project project) {
		return drafting.due(project).orElse(NoticeKind.CANDIDATE);
	}

	private Project project(String code, Actor actor) {
		return projects.findByCode(code).filter(one -> actor.isStaffOf(one.getScope())).orElseThrow();
	}

}
