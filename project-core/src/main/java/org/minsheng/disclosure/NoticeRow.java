package org.minsheng.disclosure;

import java.time.Instant;

import org.minsheng.notice.NoticeKind;
import org.minsheng.notice.NoticeStatus;

/**
 * A published notice in a list.
 *
 * @param endsAt the first instant after its last day
 * @param objections how many were made
 */
public record NoticeRow(String code, NoticeKind kind, NoticeStatus status, String projectCode, String title,
		String community, Instant publishedAt, Instant endsAt, int objections) {
}
