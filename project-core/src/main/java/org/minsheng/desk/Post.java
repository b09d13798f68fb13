package org.minsheng.desk;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.minsheng.desk.WorkItem.Kind;
import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;

/**
 * What of one kind waits at one post, as far as it is asked for.
 *
 * @param states from which the post's role makes the next move
 * @param within the part of the organisation where the role holds
 * @param reader whose own proposals wait for somebody else; absent for nobody
 * @param now what falls due by then is late
 */
public record Post(Kind kind, Set<String> states, Scope within, QueueFilter filter, @Nullable MemberId reader,
		Instant now) {
}
