package org.minsheng.deliberation;

import java.io.Serializable;

import org.minsheng.project.ProjectId;

/** A member who keeps out of one item (回避), and why: their own property, a tie to a supplier. */
public record Recusal(SeatId seat, ProjectId project, String reason) implements Serializable {
}
