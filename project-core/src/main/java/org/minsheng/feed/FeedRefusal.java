package org.minsheng.feed;

import org.minsheng.Reason;

public enum FeedRefusal implements Reason {

	/** Handed on something else under the same idempotency key. */
	ONCE_KEY_REUSED,
	/** The community is unknown or none of those for which the key was made. */
	COMMUNITY_NOT_SERVED

}
