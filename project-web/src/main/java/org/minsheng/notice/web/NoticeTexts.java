package org.minsheng.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.deliberation.AgendaItem;
import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.MeetingStatus;
import org.minsheng.deliberation.Meetings;
import org.minsheng.notice.NoticeKind;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Words;
import org.minsheng.project.Project;

/** Writes a notice the way an office would, from what the record already knows. */
@Component
@RequiredArgsConstructor
class NoticeTexts {

	private final Meetings meetings;

	private final Organisation organisation;

	private final Words words;

	String of(Project project, NoticeKind kind) {
		var opening = kind == NoticeKind.CANDIDATE ? afterMeeting(project) : urgently(project);
		return Stream.of(List.of(opening), facts(project), List.of(words.of("notice.text.close." + kind)))
			.flatMap(List::stream)
			.collect(Collectors.joining("\n"));
	}

	private String afterMeeting(Project project) {
		return meetings.findByProject(project.getId())
			.stream()
			.filter(meeting -> meeting.getStatus() == MeetingStatus.CONFIRMED)
			.findFirst()
			.map(meeting -> afterMeeting(project, meeting))
			.orElseGet(() -> words.of("notice.text.open", community(project), project.getDescription().title()));
	}

	private String afterMeeting(Project project, Meeting meeting) {
		var votes = meeting.getAgenda()
			.stream()
			.filter(item -> item.project().equals(project.getId()))
			.map(AgendaItem::count)
			.filter(Objects::nonNull)
			.findFirst()
			.map(count -> words.of("notice.text.votes", String.valueOf(count.yes()), String.valueOf(count.no()),
					String.valueOf(count.abstain()), String.valueOf(count.representativesYes())))
			.orElse("");
		return words.of("notice.text.meeting", community(project), words.date(meeting.getHeldOn()),
				String.valueOf(meeting.eligibleCount()), String.valueOf(meeting.presentCount()),
				project.getDescription().title(), votes, String.valueOf(project.getYear()));
	}

	private String urgently(Project project) {
		return words.of("notice.text.urgent", project.getDescription().title(), community(project));
	}

	private List<String> facts(Project project) {
		var what = project.getDescription();
		var whom = project.getBeneficiaries();
		var served = words.of("beneficiaries." + whom.unit(), String.valueOf(whom.count()));
		var size = Optional.ofNullable(what.quantity()).map(quantity -> words.of("notice.text.size", quantity));
		return List.of(words.of("notice.text.place", what.place()), words.of("notice.text.problem", what.problem()),
				words.of("notice.text.works", what.works(), size.orElse("")),
				words.of("notice.text.whom", Optional.ofNullable(whom.group()).orElse(""), served),
				words.of("notice.text.money",
						words.yuan(project.getApproved().orElseGet(project::priceBeforeApproval))));
	}

	private String community(Project project) {
		return organisation.community(project.getScope().communityId()).orElseThrow().getName();
	}

}
