package org.minsheng.deliberation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.minsheng.project.ProjectId;

/**
 * A meeting as one of its members sees it.
 *
 * @param tasks what there is for the member to do now
 * @param edition of the result that the member is shown
 */
public record MemberSeat(Meeting meeting, Seat seat, List<Topic> topics, Set<Task> tasks, String edition) {

	/** What a member does with the personal code once signed in. */
	public enum Task {

		/** On the phone. */
		VOTE,
		/** Raised hands, as the second teller. */
		COUNT,
		/** Agree to the result and its minutes. */
		SCRUTINISE

	}

	/** One item: whether it is the member's to vote on, and what they chose. */
	public record Topic(AgendaItem item, String code, String title, boolean mine, @Nullable Choice chosen) {
	}

	/** Whether the task is one of those to do now. */
	public boolean offers(Task task) {
		return tasks.contains(task);
	}

	/** Whether any item is the member's to vote on. */
	public boolean mayVote() {
		return topics.stream().anyMatch(Topic::mine);
	}

	/** The items by the codes of their projects, as forms name them. */
	public Map<String, ProjectId> byCode() {
		return topics.stream().collect(Collectors.toMap(Topic::code, topic -> topic.item().project()));
	}

}
