package org.minsheng.disclosure.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.disclosure.NoticeRecord;
import org.minsheng.disclosure.ReadingNotices;
import org.minsheng.notice.NoticeStatus;
import org.minsheng.notice.Objection;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Holidays;
import org.minsheng.page.Countdown;
import org.minsheng.page.Fact;
import org.minsheng.page.Words;

/** Makes the page of a notice. */
@Component
@RequiredArgsConstructor
class NoticePages {

	private final ReadingNotices notices;

	private final Holidays holidays;

	private final Words words;

	private final Clock clock;

	Optional<NoticePage> of(String code) {
		return notices.read(code).map(this::page);
	}

	private NoticePage page(NoticeRecord record) {
		var now = clock.instant();
		boolean open = record.status().isRunning() && now.isBefore(record.endsAt());
		var facts = List.of(new Fact(words.of("notices.community"), record.community()),
				new Fact(words.of("project.place"), record.place()),
				new Fact(words.of("project.agreed"), words.yuan(record.amount())));
		return new NoticePage(paper(record), facts, lines(record),
				record.status(), record.projectCode(), open, open ? left(record.endsAt(), now) : null,
				record.objections().stream().map(NoticePages::voice).toList());
	}

	/** What was taken down had no business in public; that it was there, and why it went, stays. */
	private List<String> lines(NoticeRecord record) {
		return record.status() == NoticeStatus.TAKEN_DOWN
				? List.of(words.of("notice.takenDown"))
				: record.text().lines().filter(line -> !line.isBlank()).toList();
	}

	private NoticePage.Paper paper(NoticeRecord record) {
		var from = Deadlines.day(record.publishedAt());
		var until = Deadlines.day(record.endsAt().minusMillis(1));
		var days = String.valueOf(holidays.calendar().workingDaysBetween(from, until));
		return new NoticePage.Paper(words.of("notice.issuer", record.community()), record.code(),
				words.of("notice.title." + record.kind(), record.title()), from, until, days,
				words.of("notice.contact", record.community()), "/notices/" + record.code(), null, from);
	}

	private String left(Instant end, Instant now) {
		var left = new Countdown(holidays.calendar(), now).until(end);
		return words.of(left.key(), left.days());
	}

	private static NoticePage.Voice voice(Objection objection) {
		return new NoticePage.Voice(objection.getFiledAt(), objection.getStatus(), objection.getWords(),
				objection.isOpen() ? null : objection.getProposedAnswer());
	}

}
