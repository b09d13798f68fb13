package org.minsheng.message;

import java.time.Instant;
import java.util.List;

import org.minsheng.member.MemberId;

/** The addresses at which members want to be told. */
public interface ContactWays {

	List<ContactWay> of(MemberId member);

	/** Takes the place of the member's earlier address on the channel; what was told before is not told again. */
	void keep(MemberId member, ContactWay way, Instant since);

	/** Forgets the address. Nothing happens where there is none. */
	void drop(MemberId member, MessageChannel channel);

}
