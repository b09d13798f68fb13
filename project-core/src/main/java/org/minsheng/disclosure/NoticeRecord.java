package org.minsheng.disclosure;

import java.time.Instant;
import java.util.List;

import org.minsheng.money.Money;
import org.minsheng.notice.NoticeKind;
import org.minsheng.notice.NoticeStatus;
import org.minsheng.notice.Objection;

/**
 * A published notice.
 *
 * @param endsAt the first instant after its last day
 * @param amount approved, else agreed, else estimated
 * @param objections oldest first, with contacts that are not to be shown
 */
public record NoticeRecord(String code, NoticeKind kind, NoticeStatus status, String text, Instant publishedAt,
		Instant endsAt, String projectCode, String title, String place, String community, Money amount,
		List<Objection> objections) {
}
