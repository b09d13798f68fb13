package org.minsheng.deliberation;

import org.minsheng.project.ProjectId;

/** One member's vote on one item, as long as the vote is open. */
public record PhoneVote(SeatId seat, ProjectId project, Choice choice) {
}
