package org.minsheng.trail;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param actor the member's id; absent for time itself
 * @param role in which they did it
 * @param action the name of the move
 * @param from the state before, where there was one
 * @param to the state after, where it changed or began
 * @param reason in the actor's words
 * @param detail what a reader wants to see beside it: an amount, a date, a count
 */
public record Deed(@Nullable UUID actor, String role, String action, @Nullable String from, @Nullable String to,
		@Nullable String reason, @Nullable String detail, Instant at) implements Serializable {
}
