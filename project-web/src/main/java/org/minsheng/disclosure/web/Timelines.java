package org.minsheng.disclosure.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.delivery.Procurement;
import org.minsheng.disclosure.TimelineEntry;
import org.minsheng.member.Role;
import org.minsheng.page.Words;

/** Puts a project's deeds into sentences: who by role, when, why. */
@Component
@RequiredArgsConstructor
public class Timelines {

	private static final Set<String> AMOUNTS = Set.of("SIGN", "VARY", "SETTLE", "PAY");

	private static final Set<String> DAYS = Set.of("START", "FINISH");

	private static final Set<String> VOTES = Set.of("PASS", "FAIL");

	private final Words words;

	/** An entry in words; when is Beijing time. */
	public record Line(LocalDateTime when, String title, @Nullable String text, String who, @Nullable String reason,
			List<String> photos, @Nullable String link) {
	}

	public List<Line> of(List<TimelineEntry> entries) {
		return entries.stream().map(this::line).toList();
	}

	private Line line(TimelineEntry entry) {
		return new Line(words.beijing(entry.at()).toLocalDateTime(), words.of("deed." + entry.kind() + "." + entry.action()),
				text(entry), words.say(Role.valueOf(entry.role())), reason(entry), List.of(), null);
	}

	private @Nullable String text(TimelineEntry entry) {
		var detail = entry.detail();
		if (detail == null) {
			return null;
		}
		if (VOTES.contains(entry.action()) && detail.contains(":")) {
			return words.of("deed.votes", (Object[]) detail.split(":"));
		}
		return words.ifAny("deed." + entry.kind() + "." + entry.action() + ".detail", said(entry.action(), detail));
	}

	private String said(String action, String detail) {
		if (AMOUNTS.contains(action)) {
			return words.yuan(detail);
		}
		if (DAYS.contains(action)) {
			return words.date(LocalDate.parse(detail));
		}
		return "PROCURE".equals(action) ? words.say(Procurement.Method.valueOf(detail)) : detail;
	}

	/** Votes stand in the text already. */
	private static @Nullable String reason(TimelineEntry entry) {
		return VOTES.contains(entry.action()) ? null : entry.reason();
	}

}
