package org.minsheng.disclosure.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.disclosure.ProjectRow;
import org.minsheng.organisation.Deadlines;
import org.minsheng.page.Fact;
import org.minsheng.page.Words;
import org.minsheng.photo.PhotoId;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.ProjectStatus;

/** Makes cards of rows. */
@Component
@RequiredArgsConstructor
class Cards {

	private final Words words;

	private final Clock clock;

	List<ProjectCard> of(List<ProjectRow> rows) {
		return rows.stream().map(this::card).toList();
	}

	private ProjectCard card(ProjectRow row) {
		var facts = List.of(new Fact(words.of("project.serves"), served(row.beneficiaries())),
				new Fact(words.of("project.price"), words.wan(row.price())));
		return new ProjectCard(row.code(), row.title(), row.community(), row.type(), row.theme(), row.status(),
				address(row.photo()), note(row), facts);
	}

	/** 近 100 户, or 老人 320 人 where it serves one group above all. */
	String served(Beneficiaries whom) {
		var count = words.of("beneficiaries." + whom.unit(), String.valueOf(whom.count()));
		return whom.group() == null ? count : whom.group() + " " + count;
	}

	static @Nullable String address(@Nullable PhotoId photo) {
		return photo == null ? null : "/photos/" + photo.value();
	}

	private @Nullable String note(ProjectRow row) {
		if (row.status() != ProjectStatus.IN_PROGRESS || row.dueOn() == null) {
			return null;
		}
		long days = Deadlines.day(clock.instant()).until(row.dueOn(), ChronoUnit.DAYS);
		return days < 0 ? words.of("due.late", String.valueOf(-days)) : words.of("due.left", String.valueOf(days));
	}

}
