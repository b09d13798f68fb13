package org.minsheng.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.member.Actor;
import org.minsheng.page.Words;
import org.minsheng.vote.RoundTask;
import org.minsheng.vote.RoundTask.Kind;
import org.minsheng.vote.WaitingRounds;

/** Lays what waits at the votes beside the queue, which counts by index alone and knows nothing of votes. */
@Component
@RequiredArgsConstructor
class RoundTasks {

	private final WaitingRounds waiting;

	private final Words words;

	private final Clock clock;

	/**
	 * What waits for the same.
	 *
	 * @param count of papers, or else of rounds
	 */
	record Group(String label, int count, List<Line> lines) {
	}

	/** One round, and the page on which it is dealt with. */
	record Line(String title, String code, String href) {
	}

	List<Group> of(Actor actor) {
		var tasks = waiting.of(actor, clock.instant());
		return Stream.of(Kind.values())
			.map(kind -> group(kind, tasks.stream().filter(task -> task.kind() == kind).toList()))
			.filter(group -> group.count() > 0)
			.toList();
	}

	private Group group(Kind kind, List<RoundTask> tasks) {
		return new Group(words.of("desk.round." + kind), tasks.stream().mapToInt(RoundTask::count).sum(),
				tasks.stream().map(RoundTasks::line).toList());
	}

	private static Line line(RoundTask task) {
		var page = "/desk/votes/" + task.round().getCode();
		return new Line(task.round().getTitle(), task.round().getCode(), switch (task.kind()) {
			case READ_PAPERS, SETTLE_PAPERS, END_COUNT -> page + "/papers";
			case MEND -> page + "/terms";
			default -> page;
		});
	}

}
