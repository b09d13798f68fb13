package org.minsheng.message;

import java.util.List;
import java.util.UUID;

import org.minsheng.member.MemberId;

/** Several messages in one: what goes out at once by one channel, newest first. */
public record Digest(UUID id, MemberId member, ContactWay way, List<Message> messages) {

	public Digest {
		messages = List.copyOf(messages);
	}

}
