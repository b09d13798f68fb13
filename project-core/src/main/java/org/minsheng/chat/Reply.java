package org.minsheng.chat;

import java.util.List;

/** What is answered; the words for people stand in the messages under {@code chat.NAME}. */
public record Reply(Kind kind, List<Object> arguments) {

	/** What there is to say. */
	public enum Kind {

		HELP, WRITTEN, TOO_LONG, PLACED, WANTED, PICTURED, TOO_MANY_PICTURES, NOTHING_WRITTEN, WHERE, WHICH_COMMUNITY, SENT, DROPPED,
		TRACKED, UNKNOWN_CODE, NOT_UNDERSTOOD

	}

	static Reply of(Kind kind, Object... arguments) {
		return new Reply(kind, List.of(arguments));
	}

}
