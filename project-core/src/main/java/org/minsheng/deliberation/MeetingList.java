package org.minsheng.deliberation;

import java.util.List;

import org.minsheng.organisation.Scope;

/** Meetings as the desk lists them. */
public interface MeetingList {

	/** Those within the scope, the latest day first. */
	List<MeetingRow> within(Scope scope, int limit);

}
