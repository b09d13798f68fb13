package org.minsheng.proposal;

import java.io.Serializable;
import java.time.Instant;

import org.minsheng.member.MemberId;

/** Who took a comment out of sight, when, and why; the reason stands in its place. */
public record Hiding(MemberId by, Instant at, String reason) implements Serializable {
}
