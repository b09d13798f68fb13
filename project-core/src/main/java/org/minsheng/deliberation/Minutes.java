package org.minsheng.deliberation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

	/** The page of the number, from one on. */
	public Optional<PhotoId> page(int number) {
		return number < 1 || number > scans.size() ? Optional.empty() : Optional.of(scans.get(number - 1));
	}

	/** Tells these votes and these pages from any others, so that nobody agrees to what they were not shown. */
	public String edition(Meeting meeting) {
		var text = List.copyOf(meeting.getAgenda()) + " " + scans;
		return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Why nobody can agree to it. */
	Optional<Refusal> whyNotAgreed(Meeting meeting, String shown) {
		if (scans.isEmpty()) {
			return Optional.of(DeliberationRefusal.MINUTES_NOT_SCANNED.refusal());
		}
		return edition(meeting).equals(shown) ? Optional.empty() : Optional.of(DeliberationRefusal.RESULT_CHANGED.refusal());
	}

	/** Why the chair cannot confirm yet. */
	Optional<Refusal> whyNotConfirmed() {
		if (scans.isEmpty()) {
			return Optional.of(DeliberationRefusal.MINUTES_NOT_SCANNED.refusal());
		}
		return scrutineer == null ? Optional.of(DeliberationRefusal.NOT_SCRUTINISED.refusal()) : Optional.empty();
	}

}
