package org.minsheng.vote;

import java.io.Serializable;
import java.time.Instant;

import org.minsheng.member.MemberId;

/**
 * That an official set the computed result aside; it stays beside what was chosen instead.
 *
 * @param winners the codes of what was chosen instead, with commas between them; empty for none
 */
public record Overruling(String reason, String winners, MemberId overruledBy, Instant overruledAt) implements Serializable {
}
