package org.minsheng.deliberation;

import java.io.Serializable;

/** How many members of a party should come (应到) and came (实到). */
public record Attendance(Party party, int eligible, int present) implements Serializable {

	public Attendance {
		if (present < 0 || present > eligible) {
			throw DeliberationRefusal.MORE_PRESENT_THAN_MEMBERS.refusal(party, present, eligible).asException();
		}
	}

}
