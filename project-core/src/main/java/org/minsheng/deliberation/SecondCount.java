package org.minsheng.deliberation;

import java.util.Map;

import org.minsheng.project.ProjectId;

/** What a member who counts the raised hands beside the workstation arrived at, item by item. */
public record SecondCount(SeatId teller, Map<ProjectId, Count> counts) {
}
