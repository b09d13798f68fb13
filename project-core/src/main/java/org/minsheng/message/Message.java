package org.minsheng.message;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.minsheng.trail.Subject;

/**
 * One change that a member is told.
 *
 * @param kind whether it happened to a request or to the project made of it
 * @param code the tracking code of the request or the code of the project
 * @param title of the member's request, or of the one it lives on in
 * @param action the name of the move
 * @param to the state after, where it changed
 * @param at when it happened
 */
public record Message(UUID id, Subject.Kind kind, String code, String title, String action, @Nullable String to,
		@Nullable String reason, Instant at, boolean read) {
}
