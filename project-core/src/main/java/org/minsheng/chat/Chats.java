package org.minsheng.chat;

import java.util.Optional;

/** What followers have said and not sent yet, and which messages were heard. */
public interface Chats {

	/** How a message stands to those that were heard before. */
	enum Hearing {

		NEW,
		/** The same message, sent again because our answer was late. */
		AGAIN,
		/** Signed long ago or in times to come, or the signature of another message. */
		FORGED

	}

	/**
	 * Writes down that a message was heard.
	 * @param signature which stands for one message only
	 * @param seconds when it was signed, in seconds since 1970, by the machines' own time
	 */
	Hearing hear(String messageId, String signature, long seconds);

	Optional<ChatDraft> draftOf(String follower);

	void keep(String follower, ChatDraft draft);

	void drop(String follower);

}
