package org.minsheng.disclosure;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.minsheng.trail.Subject;

/** One thing that happened on a project's road: who by role, when, why. Never a person's name. */
public record TimelineEntry(Instant at, Subject.Kind kind, String action, String role, @Nullable String reason,
		@Nullable String detail) {
}
