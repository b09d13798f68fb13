package org.minsheng.preset;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.batch.ApprovingBatches;
import org.minsheng.batch.BalancingBatches;
import org.minsheng.batch.BatchId;
import org.minsheng.batch.Decision;
import org.minsheng.batch.OpeningBatches;
import org.minsheng.batch.Verdict;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.organisation.SelectionLevel;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** Each batch is opened, balanced item by item, frozen and approved. */
@Component
@RequiredArgsConstructor
class Selecting {

	private static final int MINUTES_PER_ITEM = 2;

	private final OpeningBatches opening;

	private final BalancingBatches balancing;

	private final ApprovingBatches approving;

	private final MovingProjects moving;

	private final Projects projects;

	private final Organisation organisation;

	private final Pace pace;

	void tell(Plan.BatchPlan batch, List<Story> stories, Scene scene) {
		var selecting = stories.get(0).community().at(scene.plan().selectingLevel());
		var day = Objects.requireNonNull(batch.approvedOn());
		var id = open(batch, selecting, scene);
		var office = scene.cast().as(Role.SOCIAL_AFFAIRS, selecting);
		stories.forEach(story -> putOnTable(story, scene));
		var begin = day.isAfter(batch.cutOffOn()) ? Times.at(batch.cutOffOn().plusDays(1), "09:00") : Times.at(day, "13:30");
		balancing.begin(id, office, begin);
		decide(id, stories, Times.later(Times.at(day, "08:40"), begin), scene);
		balancing.freeze(id, office, Times.at(day, "15:30"));
		pace.step();
		approving.approve(id, scene.cast().as(Role.LEADING_GROUP, selecting), Times.at(day, "16:00"));
		pace.step();
	}

	BatchId open(Plan.BatchPlan batch, Scope selecting, Scene scene) {
		var opened = opening.open(prefix(selecting, scene.plan()), selecting, batch.year(), batch.cutOffOn(),
				Money.ofYuan(batch.ceilingYuan()), scene.cast().as(Role.SOCIAL_AFFAIRS, selecting), Times.at(batch.openedOn(), "08:30"));
		pace.step();
		return opened.getId();
	}

	private String prefix(Scope selecting, Plan plan) {
		return plan.selectingLevel() == SelectionLevel.OFFICE
				? organisation.office(new OfficeId(String.valueOf(selecting.office()))).orElseThrow().getCodePrefix()
				: plan.districtPrefix().orElseThrow();
	}

	/** By its report, or straight from the draft by decision of the leading group. */
	private void putOnTable(Story story, Scene scene) {
		var project = projects.findById(story.id()).orElseThrow();
		if (story.seed().isUrgent()) {
			moving.make(project, ProjectMove.FAST_TRACK, scene.cast().as(Role.LEADING_GROUP, story.community()),
					Note.because(story.seed().row().text("urgent_reason")), story.seed().at("reported", "11:00"));
		} else {
			moving.make(project, ProjectMove.EXAMINE, scene.cast().as(Role.SOCIAL_AFFAIRS, story.community()), Note.NONE,
					Times.at(story.seed().day("reported").plusDays(1), "15:00"));
		}
		pace.step();
	}

	private void decide(BatchId batch, List<Story> stories, Instant start, Scene scene) {
		var at = start;
		for (var story : stories) {
			at = Times.minutesAfter(at, MINUTES_PER_ITEM);
			var seed = story.seed();
			var decision = new Decision(seed.isPicked() ? Verdict.PICKED : Verdict.POOLED, seed.amount(), seed.decisionReason());
			balancing.decide(batch, story.id(), decision, scene.cast().as(Role.LEADING_GROUP, story.community()), at);
			pace.step();
		}
	}

}
