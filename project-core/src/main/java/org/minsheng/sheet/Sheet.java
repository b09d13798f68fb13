package org.minsheng.sheet;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;

/**
 * A sheet that was uploaded.
 *
 * @param good how many lines have no fault
 * @param bad how many have one
 * @param importedAt absent while it is only looked at
 * @param imported how many lines became requests
 */
public record Sheet(SheetId id, Scope community, String fileName, MemberId uploadedBy, Instant uploadedAt, int good,
		int bad, @Nullable Instant importedAt, int imported) {
}
