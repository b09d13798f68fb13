package org.minsheng.message.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.message.Message;
import org.minsheng.page.Words;
import org.minsheng.trail.Subject;

/** Says a message in words: what happened, why, and what comes next. */
@Component
@RequiredArgsConstructor
class Told {

	private final Words words;

	/**
	 * A message to read.
	 *
	 * @param path of the page that tells more
	 */
	record Line(String title, String what, @Nullable String reason, String next, String when, String path, boolean read) {
	}

	Line line(Message message) {
		return new Line(message.title(), words.of("deed." + message.kind() + "." + message.action()), message.reason(),
				next(message), words.dateTime(message.at()), path(message), message.read());
	}

	private String next(Message message) {
		var prefix = message.kind() == Subject.Kind.PROJECT ? "message.next." : "track.next.";
		var said = message.to() == null ? null : words.ifAny(prefix + message.to());
		return said == null ? words.of("message.next.none") : said;
	}

	private static String path(Message message) {
		return (message.kind() == Subject.Kind.PROJECT ? "/projects/" : "/track/") + message.code();
	}

}
