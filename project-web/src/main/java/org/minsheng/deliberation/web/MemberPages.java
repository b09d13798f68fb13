package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.Refusal;
import org.minsheng.deliberation.AgendaItem;
import org.minsheng.deliberation.Choice;
import org.minsheng.deliberation.Count;
import org.minsheng.deliberation.DeliberationRefusal;
import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.MeetingStatus;
import org.minsheng.deliberation.Meetings;
import org.minsheng.deliberation.Seat;
import org.minsheng.deliberation.Seats;
import org.minsheng.deliberation.SigningIn;
import org.minsheng.deliberation.TakingPart;
import org.minsheng.page.Typed;
import org.minsheng.page.Words;
import org.minsheng.project.ProjectId;
import org.minsheng.project.Projects;

/** Fills a member's page with what there is to do: vote, count hands, agree to the result. */
@Component
@RequiredArgsConstructor
class MemberPages {

	private final OpenMeetings open;

	private final Meetings meetings;

	private final Seats seats;

	private final Projects projects;

	private final SigningIn signingIn;

	private final TakingPart taking;

	private final Words words;

	private final Clock clock;

	/** One item as the member sees it: whether it is theirs to vote on, and what they chose. */
	record Topic(AgendaItem item, String code, String title, boolean mine, @Nullable Choice chosen) {
	}

	String ask(String code, @Nullable Refusal problem, Model model) {
		model.addAttribute("meeting", open.show(code, model));
		if (problem != null) {
			refused(problem, model);
		}
		return "meetings/enter";
	}

	void refused(Refusal refusal, Model model) {
		model.addAttribute("problem", words.of(refusal));
	}

	/** Counts one more knock, and finds the member behind the code. */
	Seat enter(String code, String personal) {
		open.knock();
		return signingIn.seatOf(meetings.findByCode(code).orElseThrow(), personal);
	}

	String show(String code, Seat seat, String personal, Model model) {
		var meeting = open.show(code, model);
		var sitting = seats.findByMeeting(meeting.getId());
		var chosen = taking.choicesOf(seat);
		model.addAttribute("meeting", meeting);
		model.addAttribute("personal", personal);
		model.addAttribute("topics", meeting.getAgenda()
			.stream()
			.map(item -> topic(item, sitting.mayVote(seat.id(), item.project()), chosen.get(item.project())))
			.toList());
		model.addAttribute("task", task(meeting, seat));
		return "meetings/seat";
	}

	void act(String code, String act, String personal, Map<String, String> sent) {
		var meeting = meetings.findByCode(code).orElseThrow();
		switch (act) {
			case "vote" -> taking.vote(code, personal, choices(meeting, sent));
			case "count" -> taking.count(code, personal, counts(meeting, sent), clock.instant());
			case "scrutiny" -> taking.scrutinise(code, personal, clock.instant());
			default -> throw new NoSuchElementException(act);
		}
	}

	private Topic topic(AgendaItem item, boolean mine, @Nullable Choice chosen) {
		var project = projects.findById(item.project()).orElseThrow();
		return new Topic(item, project.getCode(), project.getDescription().title(), mine, chosen);
	}

	/** Which of the forms is of use now. */
	private static String task(Meeting meeting, Seat seat) {
		if (!seat.isPresent()) {
			return "none";
		}
		if (meeting.getStatus() == MeetingStatus.VOTING) {
			return meeting.isOnPhones() ? "vote" : "count";
		}
		return meeting.getStatus() == MeetingStatus.COUNTED ? "scrutiny" : "none";
	}

	private Map<ProjectId, Choice> choices(Meeting meeting, Map<String, String> sent) {
		var choices = new HashMap<ProjectId, Choice>();
		for (var item : meeting.getAgenda()) {
			choice(sent.get("vote-" + codeOf(item))).ifPresent(choice -> choices.put(item.project(), choice));
		}
		return choices;
	}

	private static Optional<Choice> choice(@Nullable String sent) {
		return Arrays.stream(Choice.values()).filter(choice -> choice.name().equals(sent)).findFirst();
	}

	private Map<ProjectId, Count> counts(Meeting meeting, Map<String, String> sent) {
		var counts = new HashMap<ProjectId, Count>();
		for (var item : meeting.getAgenda()) {
			var code = codeOf(item);
			counts.put(item.project(), new Count(number(sent.get("yes-" + code)), number(sent.get("no-" + code)),
					number(sent.get("abstain-" + code)), number(sent.get("representatives-" + code))));
		}
		return counts;
	}

	private String codeOf(AgendaItem item) {
		return projects.findById(item.project()).orElseThrow().getCode();
	}

	/** What is no number is no count. */
	private static int number(@Nullable String typed) {
		var text = Typed.number(typed);
		if (text == null || !text.matches(Typed.COUNT)) {
			throw DeliberationRefusal.ITEM_NOT_COUNTED.refusal().asException();
		}
		return Integer.parseInt(text);
	}

}
