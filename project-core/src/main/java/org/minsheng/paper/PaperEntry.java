package org.minsheng.paper;

import java.time.Instant;

import org.minsheng.member.MemberId;

/** That a clerk read a sheet. */
public record PaperEntry(MemberId clerk, Reading reading, Instant at) {
}
