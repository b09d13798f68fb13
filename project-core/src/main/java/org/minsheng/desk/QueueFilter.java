package org.minsheng.desk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.minsheng.desk.WorkItem.Kind;
import org.minsheng.organisation.Scope;

/**
 * What of a queue is asked for; whatever is absent does not restrict.
 *
 * @param state in which it waits
 * @param overdue whether only what is past its time
 * @param words that stand in the title, the place or the code
 */
public record QueueFilter(@Nullable Kind kind, @Nullable String state, @Nullable Scope community, boolean overdue,
		@Nullable String words) {

	public static final QueueFilter ALL = new QueueFilter(null, null, null, false, null);

	/** The same place and words, whatever waits there. */
	QueueFilter ofAllPiles() {
		return new QueueFilter(null, null, community, false, words);
	}

	/** The part of the scope that is asked for. */
	Optional<Scope> within(Scope scope) {
		if (community == null) {
			return Optional.of(scope);
		}
		return scope.covers(community) ? Optional.of(community) : Optional.empty();
	}

	boolean mayBe(Kind asked) {
		return kind == null || kind == asked;
	}

}
