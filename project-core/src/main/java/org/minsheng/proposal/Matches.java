package org.minsheng.proposal;

import java.util.List;

import org.minsheng.organisation.CommunityId;

/** Finds what a title might repeat among the community's open requests and its pooled or running projects. */
public interface Matches {

	/** The most alike first; nothing for a title of fewer than two characters. */
	List<Match> of(CommunityId community, String title, int limit);

}
