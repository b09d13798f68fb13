package org.minsheng.vote;

import java.util.List;

/** Who was helped, by whom, where and when. Only ever added to. */
public interface Assistances {

	void add(Assistance assistance);

	/** In the order of time. */
	List<AssistedVoter> of(RoundId round);

}
