package org.minsheng.preset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.clock.Demonstration;
import org.minsheng.deliberation.AgendaItem;
import org.minsheng.deliberation.CallingMeetings;
import org.minsheng.deliberation.ConfirmingMeetings;
import org.minsheng.deliberation.Count;
import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.Party;
import org.minsheng.member.Role;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;

/** One meeting for each community and day, with all its projects; who comes and who votes no follows a fixed rule. */
@Component
@RequiredArgsConstructor
class Deliberating {

	private final CallingMeetings calling;

	private final HoldingMeetings holding;

	private final ConfirmingMeetings confirming;

	private final Organisation organisation;

	private final Demonstration demonstration;

	/** A meeting to be held. */
	private record Occasion(LocalDate day, String community) {
	}

	void tell(List<Story> stories, Scene scene) {
		var occasions = new TreeMap<Occasion, List<Story>>(Comparator.comparing(Occasion::day).thenComparing(Occasion::community));
		occasions.putAll(stories.stream()
			.filter(story -> story.seed().reached("meeting").isPresent())
			.collect(Collectors.groupingBy(
					story -> new Occasion(story.seed().day("meeting"), story.community().communityId().value()))));
		occasions.forEach((occasion, agenda) -> hold(occasion.day(), agenda, scene));
	}

	private void hold(LocalDate day, List<Story> agenda, Scene scene) {
		var community = agenda.get(0).community();
		var meeting = call(day, agenda, scene);
		var station = scene.cast().as(Role.COMMUNITY_STATION, community);
		var party = scene.cast().as(Role.COMMUNITY_PARTY, community);
		var present = present(scene.plan().rules().meeting().members(), day.getDayOfMonth());
		holding.checkIn(meeting, present, station, Times.at(day, "14:45"));
		holding.open(meeting, party, Times.at(day, "15:00"));
		holding.count(meeting, agenda.stream().map(story -> item(story, present)).toList(), station, Times.at(day, "17:00"));
		confirming.confirm(meeting, party, Times.at(day, "17:30"));
		demonstration.settle();
	}

	private MeetingId call(LocalDate day, List<Story> agenda, Scene scene) {
		var community = agenda.get(0).community();
		var party = scene.cast().as(Role.COMMUNITY_PARTY, community);
		var called = day.minusDays(scene.plan().rules().meeting().noticeLeadDays() + 2L);
		var meeting = calling.call(community, day, Words.meetingPlace(nameOf(community)), scene.plan().rules().meeting().members(), party,
				Times.at(called, "10:30"))
			.getId();
		for (var story : agenda) {
			calling.putToMeeting(story.id(), meeting, party, Times.at(called, "11:00"));
		}
		return meeting;
	}

	private String nameOf(Scope community) {
		return organisation.community(community.communityId()).orElseThrow().getName();
	}

	/** All but a few: a resident or two, one of the committee, an expert. */
	private static Map<Party, Integer> present(Map<Party, Integer> members, int seed) {
		return members.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, party -> party.getValue() - switch (party.getKey()) {
			case RESIDENT_REPRESENTATIVES -> seed % 3;
			case RESIDENTS_COMMITTEE, EXPERTS -> seed % 2;
			case PARTY_ORGANISATION, WORKSTATION -> 0;
		}));
	}

	private static AgendaItem item(Story story, Map<Party, Integer> present) {
		int no = story.seed().number() % 3;
		int abstain = story.seed().number() % 2;
		int yes = present.values().stream().mapToInt(Integer::intValue).sum() - no - abstain;
		int representatives = present.getOrDefault(Party.RESIDENT_REPRESENTATIVES, 0) - Math.min(no, 1);
		return new AgendaItem(story.id(), new Count(yes, no, abstain, representatives), story.seed().row().yuan("agreed_yuan"));
	}

}
