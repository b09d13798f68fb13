package org.minsheng.preset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.completion.Paying;
import org.minsheng.member.Role;
import org.minsheng.project.Projects;

/** Asks for all that may be paid at a stage; each further step comes later, if the preset's clock lets it. */
@Component
@RequiredArgsConstructor
class Spending {

	private final Paying paying;

	private final Projects projects;

	/** Requested in the afternoon of the day, paid two days later. */
	void spend(Story story, String purpose, LocalDate day, Scene scene) {
		var requested = Times.at(day, "14:00");
		if (!scene.isPast(requested)) {
			return;
		}
		var amount = paying.stillPayable(projects.findById(story.id()).orElseThrow(), requested);
		var station = scene.cast().as(Role.COMMUNITY_STATION, story.community());
		var payment = paying.request(story.id(), amount, purpose, station, requested).getId();
		var finance = scene.cast().as(Role.FINANCE, story.community());
		var leader = scene.cast().as(Role.LEADING_GROUP, story.community());
		ifPast(scene, Times.at(day.plusDays(1), "10:00"), at -> paying.verify(payment, finance, at));
		ifPast(scene, Times.at(day.plusDays(1), "16:00"), at -> paying.approve(payment, leader, at));
		ifPast(scene, Times.at(day.plusDays(2), "10:00"), at -> paying.pay(payment, finance, at));
	}

	private static void ifPast(Scene scene, Instant at, Consumer<Instant> step) {
		if (scene.isPast(at)) {
			step.accept(at);
		}
	}

}
