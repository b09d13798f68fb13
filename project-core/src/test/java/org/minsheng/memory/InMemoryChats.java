package org.minsheng.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.minsheng.chat.ChatDraft;
import org.minsheng.chat.Chats;

class InMemoryChats implements Chats {

	private final Map<String, ChatDraft> drafts = new HashMap<>();

	private final Map<String, String> signatures = new HashMap<>();

	@Override
	public Hearing hear(String messageId, String signature, long seconds) {
		boolean known = signatures.containsValue(messageId);
		if (!messageId.equals(signatures.computeIfAbsent(signature, none -> messageId))) {
			return Hearing.FORGED;
		}
		return known ? Hearing.AGAIN : Hearing.NEW;
	}

	@Override
	public Optional<ChatDraft> draftOf(String follower) {
		return Optional.ofNullable(drafts.get(follower));
	}

	@Override
	public void keep(String follower, ChatDraft draft) {
		drafts.put(follower, draft);
	}

	@Override
	public void drop(String follower) {
		drafts.remove(follower);
	}

}
