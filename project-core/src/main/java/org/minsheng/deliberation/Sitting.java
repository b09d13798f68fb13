package org.minsheng.deliberation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.minsheng.organisation.MeetingRules;
import org.minsheng.project.ProjectId;

/** A meeting's members by name and who of them keeps out of what; nobody where the meeting was called by numbers alone. */
public record Sitting(List<Seat> seats, List<Recusal> recusals) {

	/** Whether the meeting goes by names. */
	public boolean isByName() {
		return !seats.isEmpty();
	}

	public Roster roster() {
		return Roster.of(seats);
	}

	/** As if the recused were no members at all. */
	public Roster rosterOn(ProjectId project) {
		return Roster.of(seatsOn(project));
	}

	/** Whether recusals leave the item without a quorum of its own, or without a whole party. */
	boolean losesQuorumOn(ProjectId project, MeetingRules rules) {
		return !recusalsOn(project).isEmpty() && rosterOn(project).whyNoQuorum(rules).isPresent();
	}

	Voters votersOn(ProjectId project) {
		var present = seatsOn(project).stream().filter(Seat::isPresent).toList();
		return new Voters(present.size(), (int) present.stream().filter(Seat::representative).count());
	}

	/** Present, and not recused. */
	public boolean mayVote(SeatId seat, ProjectId project) {
		return seatsOn(project).stream().anyMatch(one -> one.id().equals(seat) && one.isPresent());
	}

	public Optional<Seat> seat(SeatId id) {
		return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
	}

	public List<Recusal> recusalsOn(ProjectId project) {
		return recusals.stream().filter(recusal -> recusal.project().equals(project)).toList();
	}

	private List<Seat> seatsOn(ProjectId project) {
		var recused = recusalsOn(project).stream().map(Recusal::seat).collect(Collectors.toSet());
		return seats.stream().filter(seat -> !recused.contains(seat.id())).toList();
	}

}
