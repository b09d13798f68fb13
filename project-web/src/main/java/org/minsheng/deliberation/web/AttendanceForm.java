package org.minsheng.deliberation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/** How many of each party came. */
record AttendanceForm(@NotNull @Valid @Nullable PartyNumbers present) {

	static AttendanceForm empty() {
		return new AttendanceForm(new PartyNumbers(null, null, null, null, null));
	}

}
