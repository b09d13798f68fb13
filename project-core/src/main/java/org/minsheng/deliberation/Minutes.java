package org.minsheng.deliberation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.photo.PhotoId;

/**
 * The paper of a meeting by name.
 *
 * @param scans the signed pages in their order
 * @param scrutineer the resident representative who agreed; absent until somebody did
 */
public record Minutes(List<PhotoId> scans, @Nullable SeatId scrutineer) {

	/** Why the chair cannot confirm yet. */
	Optional<Refusal> whyNotConfirmed() {
		if (scans.isEmpty()) {
			return Optional.of(DeliberationRefusal.MINUTES_NOT_SCANNED.refusal());
		}
		return scrutineer == null ? Optional.of(DeliberationRefusal.NOT_SCRUTINISED.refusal()) : Optional.empty();
	}

}
