package org.minsheng.message;

import java.time.Instant;
import java.util.List;

import org.minsheng.member.MemberId;

/** What members were told on the site. */
public interface Messages {

	/** Latest first. */
	List<Message> of(MemberId member, int limit);

	int unread(MemberId member);

	void markRead(MemberId member, Instant at);

}
