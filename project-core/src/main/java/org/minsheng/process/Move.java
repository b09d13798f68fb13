package org.minsheng.process;

import java.util.Set;

import org.minsheng.member.Role;

/**
 * One line of a table of moves. The desk's buttons, the checks and the picture in the handbook all come from it.
 *
 * @param <S> the states
 */
public interface Move<S> {

	String name();

	/** What the table says of this move. */
	Line<S> line();

	/** The states from which it may be made. */
	default Set<S> from() {
		return line().from();
	}

	/** The roles that may make it, each within its scope. */
	default Set<Role> by() {
		return line().by();
	}

	/** Whether people must be told why. */
	default boolean needsReason() {
		return line().needsReason();
	}

	/**
	 * Where the move leads from the given state.
	 * @throws IllegalStateException where it does not start there
	 */
	default S leadFrom(S current) {
		if (!from().contains(current)) {
			throw new IllegalStateException("Cannot " + name() + " what is " + current);
		}
		return line().to();
	}

}
