package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.Meetings;
import org.minsheng.member.Actor;
import org.minsheng.page.Choice;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectMoves;
import org.minsheng.project.Projects;

/** Fills the page on which a project is put to a meeting. */
@Component
@RequiredArgsConstructor
class Agendas {

	private final Projects projects;

	private final Meetings meetings;

	private final ProjectMoves moves;

	private final Words words;

	private final Clock clock;

	/** The called meetings of the project's community, or why it cannot be put to any. */
	String page(String code, Actor actor, Model model) {
		var project = project(code, actor);
		model.addAttribute("project", project);
		model.addAttribute("why", moves.whyNot(project, ProjectMove.PUT_TO_MEETING, actor, clock.instant()));
		model.addAttribute("called", meetings.findCalledIn(project.getScope()).stream().map(this::choice).toList());
		model.addAttribute("crumbs",
				List.of(new Crumb(words.of("nav.desk"), "/desk"),
						new Crumb(project.getDescription().title(), "/desk/projects/" + code),
						new Crumb(words.say(ProjectMove.PUT_TO_MEETING), null)));
		return "desk/meetings/agenda";
	}

	/** Whether the project may be put to a meeting but there is none to put it to, so that one must be called. */
	boolean noneCalledFor(String code, Actor actor) {
		var project = project(code, actor);
		return moves.whyNot(project, ProjectMove.PUT_TO_MEETING, actor, clock.instant()).isEmpty()
				&& meetings.findCalledIn(project.getScope()).isEmpty();
	}

	/** Unknown to whoever holds no staff role over the project's community. */
	Project project(String code, Actor actor) {
		return projects.findByCode(code).filter(one -> actor.isStaffOf(one.getScope())).orElseThrow();
	}

	MeetingId meeting(String code) {
		return meetings.findByCode(code).orElseThrow().getId();
	}

	private Choice choice(Meeting meeting) {
		return new Choice(meeting.getCode(), words.of("desk.agenda.option", words.date(meeting.getHeldOn()),
				meeting.getPlace(), String.valueOf(meeting.getAgenda().size())));
	}

}
