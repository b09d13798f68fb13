package org.minsheng.completion;

import java.util.List;

import org.minsheng.organisation.Scope;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;

/** The samples that were drawn. A project takes part in one and no more; the database holds that too. */
public interface AuditDraws {

	/** The year's settled projects of the place that took part in none, whatever became of them since. */
	List<Project> undrawn(Scope scope, int year);

	void save(AuditDraw draw);

	/** The latest first. */
	List<AuditDraw> within(Scope scope);

	boolean isChosen(ProjectId project);

}
