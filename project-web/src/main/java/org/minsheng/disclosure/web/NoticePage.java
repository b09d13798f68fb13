package org.minsheng.disclosure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.minsheng.notice.NoticeStatus;
import org.minsheng.notice.Objection;
import org.minsheng.page.Fact;

/**
 * A notice as people read it.
 *
 * @param open whether somebody may object now
 * @param left how much time there is, as a sentence; absent where it is over
 */
record NoticePage(Paper paper, List<Fact> facts, List<String> lines, NoticeStatus status, String projectCode,
		boolean open, @Nullable String left, List<Voice> objections) {

	/** The sheet itself; until is its last day. */
	record Paper(String issuer, String number, String title, LocalDate from, LocalDate until, String days,
			String contact, String url, @Nullable String qr, LocalDate issued) {
	}

	/** An objection without its contact; the answer once decided. */
	record Voice(Instant filedAt, Objection.Status status, String words, @Nullable String answer) {
	}

}
