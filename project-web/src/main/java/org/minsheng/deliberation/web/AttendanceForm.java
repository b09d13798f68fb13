package org.minsheng.deliberation.web;

import java.util.Objects;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

/** How many of each party came. */
record AttendanceForm(@Valid @Nullable PartyNumbers present) {

	AttendanceForm {
		present = Objects.requireNonNullElseGet(present, PartyNumbers::none);
	}

	static AttendanceForm empty() {
		return new AttendanceForm(null);
	}

}
