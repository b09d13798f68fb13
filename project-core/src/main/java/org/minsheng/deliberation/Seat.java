package org.minsheng.deliberation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A member as the list stood when the meeting was called.
 *
 * @param signedInAt absent for whoever has not come
 */
public record Seat(SeatId id, MeetingId meeting, CouncilMemberId member, String name, Party party, boolean representative,
		@Nullable Instant signedInAt) {

	static Seat of(CouncilMember member, MeetingId meeting) {
		return new Seat(SeatId.random(), meeting, member.id(), member.name(), member.party(), member.representative(), null);
	}

	public boolean isPresent() {
		return signedInAt != null;
	}

}
