package org.minsheng.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.minsheng.organisation.Scope;

/** The calls that were published and not withdrawn. */
public interface Calls {

	/**
	 * Keeps a new one.
	 * @return whether the community had none for that year
	 */
	boolean save(Call call);

	Optional<Call> find(CallId id);

	void withdraw(CallId id, Instant at);

	/** Of one community, the earliest first. */
	List<Call> of(Scope community);

	/** Of all communities, those that end on the day or later, by community. */
	List<Call> notOverOn(LocalDate day);

	/** Of all communities, the latest first. */
	List<Call> latest();

}
