package org.minsheng.notice.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.notice.DeskNotice;
import org.minsheng.notice.ReadingDeskNotices;
import org.minsheng.organisation.Holidays;
import org.minsheng.page.Choice;
import org.minsheng.page.Countdown;
import org.minsheng.page.Crumb;
import org.minsheng.page.Deeds;
import org.minsheng.page.Fact;
import org.minsheng.page.ReasonForm;
import org.minsheng.page.Words;
import org.minsheng.trail.Subject;

/** Fills the desk's page of a notice: the text, what is to be checked, the objections. */
@Component
@RequiredArgsConstructor
class DeskNoticePages {

	private final ReadingDeskNotices notices;

	private final Holidays holidays;

	private final Deeds deeds;

	private final Words words;

	private final Clock clock;

	DeskNotice read(String code, Actor actor) {
		return notices.read(code, actor, clock.instant()).orElseThrow();
	}

	/** The page, with the named form unfolded. */
	String show(String code, @Nullable String open, Actor actor, Model model) {
		var record = read(code, actor);
		model.addAttribute("record", record);
		model.addAttribute("open", open == null ? "publication" : open);
		model.addAttribute("crumbs",
				List.of(new Crumb(words.of("nav.desk"), "/desk"),
						new Crumb(record.project().getDescription().title(),
								"/desk/projects/" + record.project().getCode()),
						new Crumb(code, null)));
		model.addAttribute("left", !record.notice().getStatus().isRunning()
				? null
				: record.notice()
					.getEndsAt()
					.map(new Countdown(holidays.calendar(), clock.instant())::until)
					.orElse(null));
		model.addAttribute("facts", facts(record));
		model.addAttribute("checks", Stream.of(PublicationForm.Check.values()).map(this::choice).toList());
		model.addAttribute("timeline", deeds.of(Subject.Kind.NOTICE, record.deeds()));
		unlessThere(model, "publicationForm", () -> new PublicationForm(Set.of()));
		unlessThere(model, "reasonForm", ReasonForm::empty);
		return "desk/notices/show";
	}

	private List<Fact> facts(DeskNotice record) {
		var notice = record.notice();
		var facts = new ArrayList<>(List.of(new Fact(words.of("desk.notice.code"), notice.getCode()),
				new Fact(words.of("desk.community"), record.community()),
				new Fact(words.of("project.agreed"), words.yuan(record.project().priceBeforeApproval()))));
		notice.getEndsAt()
			.map(end -> words.of("notices.fromTo", words.date(notice.getPublishedAt().orElseThrow()), words.lastDay(end)))
			.ifPresent(period -> facts.add(new Fact(words.of("notices.period"), period)));
		return facts;
	}

	private Choice choice(PublicationForm.Check check) {
		return new Choice(check.name(), words.of("desk.notice.check." + check));
	}

	private static void unlessThere(Model model, String name, Supplier<Object> form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form.get());
		}
	}

}
