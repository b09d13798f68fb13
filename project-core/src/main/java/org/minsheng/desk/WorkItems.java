package org.minsheng.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.minsheng.desk.WorkItem.Kind;
import org.minsheng.organisation.Scope;

/** Finds what stands in given states within a scope. */
public interface WorkItems {

	/** The most urgent first: soonest due, then longest waiting. */
	List<WorkItem> find(Post post, int limit);

	/** How many there are of each state, however many. */
	List<Pile> count(Post post);

	/** Whatever stands in the states, whoever asks. */
	default List<WorkItem> find(Kind kind, Set<String> states, Scope within, int limit) {
		return find(new Post(kind, states, within, QueueFilter.ALL, null, Instant.EPOCH), limit);
	}

	/** Projects that need a notice and have none under way: candidates, and urgent ones that owe it. */
	List<WorkItem> findToNotify(Scope within, int limit);

	/** Signed works that lack the construction office's countersignature. */
	List<WorkItem> findToCountersign(Scope within, int limit);

}
