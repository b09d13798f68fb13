package org.minsheng.organisation;

import java.time.LocalDate;

/** The dated rules. */
public interface Rulebook {

	/**
	 * The rules in force for a place on a day: the office's own, else its district's.
	 * @throws java.util.NoSuchElementException where nobody has laid any down
	 */
	ProgrammeRules inForce(Scope place, LocalDate day);

	void save(ProgrammeRules rules);

}
