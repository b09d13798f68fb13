package org.minsheng.deliberation;

import java.util.HashMap;
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

	private final MinutesBook book;

	/** The counts with the agreed money; of phones only the money is taken from what was entered. */
	Map<ProjectId, AgendaItem> results(Meeting meeting, List<AgendaItem> entered) {
		var items = meeting.isOnPhones() ? fromPhones(meeting, entered) : entered;
		return items.stream().collect(Collectors.toMap(AgendaItem::project, Function.identity()));
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

	/** What was said on phones is forgotten once it is added up, and what was signed for an earlier count no longer holds. */
	void finish(Meeting meeting) {
		phones.destroy(meeting.getId());
		book.clear(meeting.getId());
	}

	/** Votes that were added up before are gone; their sums stay. */
	private List<AgendaItem> fromPhones(Meeting meeting, List<AgendaItem> entered) {
		var added = sums(meeting);
		var representatives = representatives(meeting);
		var votes = phones.findByMeeting(meeting.getId()).stream().collect(Collectors.groupingBy(PhoneVote::project));
		return entered.stream()
			.map(item -> new AgendaItem(item.project(),
					added.computeIfAbsent(item.project(), project -> sum(votes.getOrDefault(project, List.of()), representatives)),
					item.agreed()))
			.toList();
	}

	private static Map<ProjectId, Count> sums(Meeting meeting) {
		var sums = new HashMap<ProjectId, Count>();
		for (var item : meeting.getAgenda()) {
			var sum = item.count();
			if (sum != null) {
				sums.put(item.project(), sum);
			}
		}
		return sums;
	}

	private Set<SeatId> representatives(Meeting meeting) {
		return seats.findByMeeting(meeting.getId()).seats().stream().filter(Seat::representative).map(Seat::id).collect(Collectors.toSet());
	}

	private static Count sum(List<PhoneVote> votes, Set<SeatId> representatives) {
		long yes = votes.stream().filter(vote -> vote.choice() == Choice.YES && representatives.contains(vote.seat())).count();
		return new Count(of(Choice.YES, votes), of(Choice.NO, votes), of(Choice.ABSTAIN, votes), (int) yes);
	}

	private static int of(Choice choice, List<PhoneVote> votes) {
		return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
	}

}
