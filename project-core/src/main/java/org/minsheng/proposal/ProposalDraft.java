package org.minsheng.proposal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a resident has typed and not sent yet, as it stands in the form.
 *
 * @param pinned whether the place was marked on the map
 * @param east of the pin, in thousandths of the map's width
 * @param north of the pin, in thousandths of the map's height
 */
public record ProposalDraft(@Nullable String community, @Nullable String title, @Nullable String problem,
		@Nullable String wanted, @Nullable String place, @Nullable String beneficiaries, @Nullable String contact,
		boolean pinned, @Nullable String east, @Nullable String north, Instant savedAt) {
}
