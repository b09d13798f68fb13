package org.minsheng.process;

import org.minsheng.organisation.Scope;
import org.minsheng.trail.Subject;

/**
 * Something with a state that changes only along its table.
 *
 * @param <S> the states
 * @param <M> the table of moves
 */
public interface Movable<S, M extends Move<S>> {

	S getStatus();

	/** The place it belongs to, which decides whose role counts. */
	Scope getScope();

	Subject subject();

	/**
	 * Changes the state along the table.
	 * @throws IllegalStateException where the move does not start in the present state
	 */
	void take(M move);

}
