package org.minsheng.preset;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.completion.ClosingProjects;
import org.minsheng.completion.Rating.Satisfaction;
import org.minsheng.completion.RatingProjects;
import org.minsheng.completion.Settling;
import org.minsheng.member.Role;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** Rating, settlement, audit and closing, with the progress and final payments between. */
@Component
@RequiredArgsConstructor
class Finishing {

	private static final int RATING_DAYS = 29;

	private final RatingProjects rating;

	private final Settling settling;

	private final MovingProjects moving;

	private final ClosingProjects closing;

	private final Projects projects;

	private final Spending spending;

	private final Pace pace;

	void tell(List<Story> stories, Scene scene) {
		stories.stream()
			.filter(story -> story.seed().reached("in_use").isPresent())
			.sorted(Comparator.comparing(story -> story.seed().day("in_use")))
			.forEach(story -> finish(story, scene));
	}

	private void finish(Story story, Scene scene) {
		var seed = story.seed();
		rate(story, scene);
		spending.spend(story, Words.PROGRESS_PAYMENT, seed.day("in_use").plusDays(3), scene);
		seed.reached("settled").ifPresent(day -> settle(story, day, scene));
		seed.reached("audited").ifPresent(day -> audit(story, day, scene));
		seed.reached("settled")
			.ifPresent(day -> spending.spend(story, Words.FINAL_PAYMENT, seed.reached("audited").orElse(day), scene));
		seed.reached("closed")
			.ifPresent(day -> closing.close(story.id(), scene.cast().as(Role.SOCIAL_AFFAIRS, story.community()),
					Times.at(day, "17:00")));
		pace.step();
	}

	/** One resident after another over the time for rating; the first, who has an account, is left to the visitors. */
	private void rate(Story story, Scene scene) {
		int total = story.seed().ratings();
		int good = story.seed().goodRatings();
		var opened = story.seed().at("in_use", "20:00");
		for (int i = 0; i < total; i++) {
			var satisfaction = i * good / total < (i + 1) * good / total ? good(i) : Satisfaction.NOT;
			rating.rate(story.id(), satisfaction, Words.rating(i, satisfaction), scene.cast().resident(story.community(), i + 1),
					opened.plus(Duration.ofHours(24L * RATING_DAYS * i / total)));
		}
	}

	private static Satisfaction good(int number) {
		return number % 4 == 3 ? Satisfaction.MOSTLY : Satisfaction.SATISFIED;
	}

	private void settle(Story story, LocalDate day, Scene scene) {
		settling.settle(story.id(), story.seed().row().yuan("settled_yuan"), scene.cast().as(Role.FINANCE, story.community()), at(day));
	}

	private void audit(Story story, LocalDate day, Scene scene) {
		moving.make(projects.findById(story.id()).orElseThrow(), ProjectMove.AUDIT, scene.cast().as(Role.AUDITOR, story.community()),
				Note.because(Words.AUDIT), at(day));
	}

	private static Instant at(LocalDate day) {
		return Times.at(day, "10:00");
	}

}
