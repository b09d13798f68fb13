package org.minsheng.project;

import java.time.Instant;

import org.minsheng.organisation.Scope;

/** Knows in which year a project that begins now will ask for money. */
public interface ProgrammeYears {

	/** The latest year whose budget is open where the community's projects are selected; else the present year. */
	int open(Scope community, Instant now);

}
