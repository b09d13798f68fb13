package org.minsheng.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.member.Role;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject;

/** Puts the deeds of a trail into sentences, newest first: who by role, when, why. */
@Component
@RequiredArgsConstructor
public class Deeds {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private final Words words;

	/** A deed as part/timeline shows it; when is Beijing time. */
	public record Line(LocalDateTime when, String title, @Nullable String text, String who, @Nullable String reason,
			List<String> photos, @Nullable String link) {
	}

	public List<Line> of(Subject.Kind kind, List<Deed> deeds) {
		var lines = new ArrayList<>(deeds.stream().map(deed -> line(kind, deed)).toList());
		Collections.reverse(lines);
		return lines;
	}

	/** A detail that is a day is said as one. */
	private String said(String detail) {
		return DAY.matcher(detail).matches() ? words.date(LocalDate.parse(detail)) : detail;
	}

	private Line line(Subject.Kind kind, Deed deed) {
		var key = "deed." + kind + "." + deed.action();
		var text = deed.detail() == null ? null : words.ifAny(key + ".detail", said(deed.detail()));
		return new Line(words.beijing(deed.at()).toLocalDateTime(), words.of(key), text,
				words.say(Role.valueOf(deed.role())), deed.reason(), List.of(), null);
	}

}
