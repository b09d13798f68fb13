package org.minsheng.deliberation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.project.ProjectId;

/**
 * How the votes of a meeting by name come about: raised hands are counted twice, by the workstation and by a member; votes from
 * phones are added up. A meeting by numbers is counted by the workstation alone.
 */
@UseCase
@RequiredArgsConstructor
public class Tellers {

	private final Seats seats;

	private final PhoneVotes phones;

	private final SecondCounts seconds;

	/** The counts with the agreed money; of phones only the money is taken from what was entered. */
	Map<ProjectId, AgendaItem> results(Meeting meeting, List<AgendaItem> entered) {
		return entered.stream()
			.map(item -> meeting.isOnPhones() ? new AgendaItem(item.project(), fromPhones(meeting, item.project()), item.agreed()) : item)
			.collect(Collectors.toMap(AgendaItem::project, Function.identity()));
	}

	/**
	 * The items on which the two tellers differ. Where they do, the second count is dropped, so that both count again.
	 * @throws org.minsheng.Refused where hands were not counted a second time
	 */
	Set<ProjectId> differing(Meeting meeting, Map<ProjectId, AgendaItem> first) {
		if (meeting.isOnPhones() || !seats.findByMeeting(meeting.getId()).isByName()) {
			return Set.of();
		}
		var second = seconds.findByMeeting(meeting.getId())
			.orElseThrow(() -> DeliberationRefusal.SECOND_COUNT_MISSING.refusal().asException())
			.counts();
		seconds.drop(meeting.getId());
		return first.values()
			.stream()
			.filter(item -> !second.containsKey(item.project()) || !second.get(item.project()).equals(item.count()))
			.map(AgendaItem::project)
			.collect(Collectors.toSet());
	}

	/** What was said on phones is forgotten once it is added up. */
	void finish(Meeting meeting) {
		phones.destroy(meeting.getId());
	}

	private Count fromPhones(Meeting meeting, ProjectId project) {
		var known = meeting.getAgenda().stream().filter(item -> item.project().equals(project)).findFirst().map(AgendaItem::count);
		return known.orElseGet(() -> added(meeting, project));
	}

	private Count added(Meeting meeting, ProjectId project) {
		var sitting = seats.findByMeeting(meeting.getId());
		var votes = phones.findByMeeting(meeting.getId()).stream().filter(vote -> vote.project().equals(project)).toList();
		long representatives = votes.stream()
			.filter(vote -> vote.choice() == Choice.YES)
			.filter(vote -> sitting.seat(vote.seat()).map(Seat::representative).orElse(false))
			.count();
		return new Count(of(Choice.YES, votes), of(Choice.NO, votes), of(Choice.ABSTAIN, votes), (int) representatives);
	}

	private static int of(Choice choice, List<PhoneVote> votes) {
		return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
	}

}
