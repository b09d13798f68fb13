package org.minsheng.desk;

import java.util.List;
import java.util.UUID;

import org.minsheng.member.MemberId;

/** Every member's own ways of looking at the queue. */
public interface SavedViews {

	/** By name. */
	List<SavedView> of(MemberId member);

	/** A view of the same name is replaced. */
	void save(MemberId member, String name, String query);

	/** Nobody removes another member's view. */
	void remove(MemberId member, UUID id);

}
