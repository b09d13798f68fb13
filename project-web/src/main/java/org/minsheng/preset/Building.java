package org.minsheng.preset;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.delivery.Acceptance;
import org.minsheng.delivery.Accepting;
import org.minsheng.delivery.Contract;
import org.minsheng.delivery.Contracting;
import org.minsheng.delivery.Handover;
import org.minsheng.delivery.Procurement;
import org.minsheng.delivery.Seat;
import org.minsheng.delivery.Working;
import org.minsheng.member.Role;

/** From the contract to the day of use, or as far as the work is when the preset's clock starts. */
@Component
@RequiredArgsConstructor
class Building {

	private final Contracting contracting;

	private final Working working;

	private final Accepting accepting;

	private final Spending spending;

	private final Pace pace;

	/** In the order of starts, then of days of use, for a batch goes on by itself with them. */
	void tell(List<Story> stories, Scene scene) {
		stories.stream().sorted(Comparator.comparing(story -> story.seed().day("started"))).forEach(story -> {
			contract(story, scene);
			start(story, scene);
			spending.spend(story, Words.ADVANCE, story.seed().day("contract").plusDays(1), scene);
			pace.step();
		});
		stories.stream().filter(story -> story.seed().reached("in_use").isEmpty()).forEach(story -> progress(story, scene));
		stories.stream()
			.filter(story -> story.seed().reached("in_use").isPresent())
			.sorted(Comparator.comparing(story -> story.seed().day("in_use")))
			.forEach(story -> complete(story, scene));
	}

	private void contract(Story story, Scene scene) {
		var seed = story.seed();
		var day = seed.day("contract");
		var approved = Times.minutesAfter(seed.at("decided", "16:00"), 30);
		var procured = Times.later(approved, Times.at(day.minusDays(3), "10:00"));
		var method = scene.plan().methodFor(seed.amount().yuan().longValueExact());
		contracting.procure(story.id(), new Procurement(method, Words.procurement(method, seed.row().text("contractor"))),
				scene.cast().as(Role.LOGISTICS, story.community()), procured);
		contracting.sign(story.id(),
				new Contract(seed.row().text("contractor"), seed.row().yuan("contract_yuan"), day, seed.day("due")),
				scene.cast().as(Role.SOCIAL_AFFAIRS, story.community()),
				Times.later(Times.minutesAfter(procured, 30), Times.at(day, "08:30")));
	}

	private void start(Story story, Scene scene) {
		if (story.seed().isWorks()) {
			working.countersign(story.id(), scene.cast().as(Role.CONSTRUCTION, story.community()), story.seed().at("started", "09:00"));
		}
		working.start(story.id(), story.seed().day("started"), scene.cast().as(Role.COMMUNITY_STATION, story.community()),
				story.seed().at("started", "09:30"));
	}

	/** Twice, half-way and the evening before; on the first day once. */
	private void progress(Story story, Scene scene) {
		int percent = story.seed().row().number("progress_percent");
		var start = story.seed().at("started", "10:00");
		var lately = scene.now().minus(Duration.ofHours(16));
		if (lately.isAfter(start)) {
			report(story, percent / 2, between(start, lately), scene);
			report(story, percent, lately, scene);
		} else {
			report(story, percent, scene.now().minus(Duration.ofHours(1)), scene);
		}
		pace.step();
	}

	private void complete(Story story, Scene scene) {
		var seed = story.seed();
		var station = scene.cast().as(Role.COMMUNITY_STATION, story.community());
		report(story, 50, between(seed.at("started", "10:00"), seed.at("finished", "16:00")), scene);
		working.finish(story.id(), seed.day("finished"), List.of(), station, seed.at("finished", "16:00"));
		accepting.judge(story.id(), new Acceptance(true, Words.findings(seed), seed.day("accepted")), panel(seed),
				seed.isWorks()
						? scene.cast().as(Role.CONSTRUCTION, story.community())
						: scene.cast().as(Role.COMMUNITY_PARTY, story.community()),
				seed.at("accepted", "15:00"));
		accepting.openForUse(story.id(), new Handover(seed.row().text("maintenance_owner"), seed.day("in_use")), station,
				seed.at("in_use", "17:00"));
		pace.step();
	}

	private void report(Story story, int percent, Instant at, Scene scene) {
		working.report(story.id(), percent, Words.progress(percent), List.of(), scene.cast().as(Role.COMMUNITY_STATION, story.community()),
				at);
	}

	private static Set<Seat> panel(SeededProject seed) {
		return seed.isWorks() ? EnumSet.allOf(Seat.class) : EnumSet.complementOf(EnumSet.of(Seat.CONSTRUCTION_OFFICE));
	}

	private static Instant between(Instant one, Instant other) {
		return one.plus(Duration.between(one, other).dividedBy(2)).truncatedTo(ChronoUnit.HOURS);
	}

}
