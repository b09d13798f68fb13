package org.minsheng.preset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.member.Role;
import org.minsheng.notice.DraftingNotices;
import org.minsheng.notice.EndingNotices;
import org.minsheng.notice.NoticeKind;
import org.minsheng.notice.PublishingNotices;
import org.minsheng.organisation.Deadlines;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** Candidates are notified, and reported once their notice is over. */
@Component
@RequiredArgsConstructor
class Publishing {

	private final DraftingNotices drafting;

	private final PublishingNotices publishing;

	private final EndingNotices ending;

	private final MovingProjects moving;

	private final Projects projects;

	private final Pace pace;

	void tell(List<Story> stories, Scene scene) {
		var candidates = stories.stream().filter(story -> story.seed().row().given("notice_from").isPresent()).toList();
		candidates.stream()
			.sorted(Comparator.comparing((Story story) -> story.seed().row().day("notice_from"))
				.thenComparing(story -> story.seed().number()))
			.forEach(story -> publish(story, NoticeKind.CANDIDATE, story.seed().row().day("notice_from"), scene));
		candidates.stream().sorted(Comparator.comparing(story -> story.seed().day("reported"))).forEach(story -> report(story, scene));
	}

	/** A few of those that took the urgent route have told the public already; the others still owe it. */
	void publishDecisions(List<Story> stories, Scene scene) {
		stories.stream()
			.filter(story -> story.seed().isUrgent() && story.seed().isPicked() && story.seed().number() % 4 == 1)
			.forEach(story -> publish(story, NoticeKind.DECISION, Deadlines.day(scene.now()), scene));
	}

	private void publish(Story story, NoticeKind kind, LocalDate day, Scene scene) {
		var text = kind == NoticeKind.CANDIDATE ? Words.candidateNotice(story.seed()) : Words.decisionNotice(story.seed());
		var station = scene.cast().as(Role.COMMUNITY_STATION, story.community());
		var notice = drafting.draft(story.id(), kind, text, station, Times.at(day, "10:00"));
		publishing.publish(notice.getId(), scene.cast().as(Role.COMMUNITY_PARTY, story.community()), Times.at(day, "11:30"));
		pace.step();
	}

	private void report(Story story, Scene scene) {
		var at = story.seed().at("reported", "10:30");
		ending.runDue(at);
		moving.make(projects.findById(story.id()).orElseThrow(), ProjectMove.REPORT,
				scene.cast().as(Role.COMMUNITY_STATION, story.community()), Note.NONE, at);
		pace.step();
	}

}
