package org.minsheng;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that time itself brings about: a notice ends, a pool entry expires. The deadline is a column of the fact,
 * so nothing has to be remembered elsewhere and nothing can be lost; running twice does no harm.
 */
public interface FallsDue {

	/**
	 * Does everything that was due at or before the given instant, each as of its own due time.
	 * @return how many facts moved
	 */
	int runDue(Instant now);

	/** When the next fact of this kind falls due; empty where none waits. */
	Optional<Instant> nextDue();

}
