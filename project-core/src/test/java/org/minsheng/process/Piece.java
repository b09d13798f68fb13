package org.minsheng.process;

import java.util.UUID;

import org.minsheng.organisation.Scope;
import org.minsheng.trail.Subject;

/** A bare thing on the board: nothing but a state and a place. */
class Piece<S, M extends Move<S>> implements Movable<S, M> {

	private final Subject subject = new Subject(Subject.Kind.PROJECT, UUID.randomUUID().toString());

	private final Scope scope;

	private S status;

	Piece(S status, Scope scope) {
		this.status = status;
		this.scope = scope;
	}

	@Override
	public S getStatus() {
		return status;
	}

	@Override
	public Scope getScope() {
		return scope;
	}

	@Override
	public Subject subject() {
		return subject;
	}

	@Override
	public void take(M move) {
		status = move.leadFrom(status);
	}

}
