package org.minsheng.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.minsheng.Refusal;
import org.minsheng.project.Project;
import org.minsheng.trail.Deed;

/**
 * A notice as the desk reads it.
 *
 * @param lastDay of the period, if it were published now
 * @param deeds what was done with it, oldest first
 * @param refusals why the reader cannot make a move, of those that start in the present state
 */
public record DeskNotice(PublicNotice notice, Project project, String community, LocalDate lastDay, List<Open> objections,
		List<Deed> deeds, Map<NoticeMove, Optional<Refusal>> refusals) {

	/** An objection, and why the reader cannot answer it or decide on it. */
	public record Open(Objection objection, Optional<Refusal> answering, Optional<Refusal> deciding) {
	}

	/** Whether the move starts in the present state. */
	public boolean offers(NoticeMove move) {
		return refusals.containsKey(move);
	}

}
