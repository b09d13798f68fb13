package org.minsheng.proposal;

import java.util.Optional;

import org.minsheng.Refusal;

/** What must hold before a merged request may stand alone again, in the capability that knows; found by itself. */
public interface UnmergeGuard {

	/** @param into the request in which the merged one lives on now, that of the last merge where there were several */
	Optional<Refusal> whyNot(Proposal into);

}
