package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.deliberation.DeskMeeting;
import org.minsheng.deliberation.KeepingMinutes;
import org.minsheng.deliberation.MeetingMove;
import org.minsheng.deliberation.MeetingStatus;
import org.minsheng.deliberation.ReadingMeetings;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.page.Choice;
import org.minsheng.page.Crumb;
import org.minsheng.page.Deeds;
import org.minsheng.page.ReasonForm;
import org.minsheng.page.Words;
import org.minsheng.trail.Subject;

/** Fills the desk's page of a meeting: who came, what is decided on, what is to be done. */
@Component
@RequiredArgsConstructor
class DeskMeetingPages {

	private static final Set<MeetingStatus> COUNTED = Set.of(MeetingStatus.COUNTED, MeetingStatus.CONFIRMED, MeetingStatus.VOIDED);

	private final ReadingMeetings meetings;

	private final KeepingMinutes keeping;

	private final Deeds deeds;

	private final Words words;

	private final Clock clock;

	DeskMeeting read(String code, Actor actor) {
		return meetings.read(code, actor, clock.instant()).orElseThrow();
	}

	String show(String code, Actor actor, Model model) {
		var record = read(code, actor);
		model.addAttribute("record", record);
		model.addAttribute("heldOn", words.date(record.meeting().getHeldOn()));
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"),
				new Crumb(words.of("desk.meetings"), "/desk/meetings"), new Crumb(code, null)));
		model.addAttribute("timeline", deeds.of(Subject.Kind.MEETING, record.deeds()));
		model.addAttribute("mayTakeOff", Optional.empty().equals(record.refusals().get(MeetingMove.ADJOURN)));
		unlessThere(model, "attendanceForm", AttendanceForm::empty);
		unlessThere(model, "countForm", () -> CountForm.of(record));
		if (record.sitting().isByName()) {
			members(record, actor, model);
		}
		unlessThere(model, "minutesForm", MinutesForm::empty);
		unlessThere(model, "reasonForm", ReasonForm::empty);
		return "desk/meetings/show";
	}

	/** What there is to do where members come by name. */
	private void members(DeskMeeting record, Actor actor, Model model) {
		var sitting = record.sitting();
		boolean before = MeetingMove.CHECK_IN.from().contains(record.meeting().getStatus());
		model.addAttribute("scans", keeping.whyNot(record.meeting(), actor).isEmpty());
		model.addAttribute("counted", COUNTED.contains(record.meeting().getStatus()));
		model.addAttribute("keeper", before && actor.holds(Role.COMMUNITY_STATION, record.meeting().getScope()));
		model.addAttribute("seats", sitting.seats()
			.stream()
			.map(seat -> new Choice(seat.id().value().toString(), words.of("desk.seat", seat.name(), words.of("party." + seat.party()))))
			.toList());
		model.addAttribute("topics", record.items()
			.stream()
			.map(item -> new Choice(item.project().value().toString(), item.title()))
			.toList());
		model.addAttribute("free", Optional.empty());
		unlessThere(model, "tickForm", () -> TickForm.of(record));
		unlessThere(model, "recusalForm", RecusalForm::empty);
	}

	private static void unlessThere(Model model, String name, Supplier<Object> form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form.get());
		}
	}

}
