package org.minsheng.deliberation;

import java.util.List;

/** The votes from phones. They exist only while the vote is open, and nobody at the desk reads them. */
public interface PhoneVotes {

	/** Another vote of the same member on the same item takes the place of the earlier. */
	void cast(MeetingId meeting, PhoneVote vote);

	List<PhoneVote> findByMeeting(MeetingId meeting);

	/** From here on nothing leads from a member to a choice. */
	void destroy(MeetingId meeting);

}
