package org.minsheng.vote;

import java.util.List;
import java.util.Set;

import org.minsheng.organisation.Scope;
import org.minsheng.project.ProjectStatus;

/** Which projects may be put to a vote. */
public interface StandingProjects {

	/** Those of the area in one of the states and with a settled price, by code. */
	List<Standing> within(Scope area, Set<ProjectStatus> states);

}
