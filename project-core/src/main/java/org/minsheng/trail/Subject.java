package org.minsheng.trail;

import java.io.Serializable;

/** What a trail is about: a kind of thing and its id. */
public record Subject(Kind kind, String id) implements Serializable {

	/** The kinds of things that leave a trail. */
	public enum Kind {

		PROPOSAL, PROJECT, MEETING, VOTE, NOTICE, BATCH, BUDGET, PAYMENT, CLOCK, CALL, COUNCIL, ACCOUNT, PLACE, AUDIT_DRAW

	}

}
