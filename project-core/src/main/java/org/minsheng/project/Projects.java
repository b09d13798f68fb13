package org.minsheng.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.minsheng.organisation.Scope;
import org.minsheng.proposal.ProposalId;

/** All projects. */
public interface Projects {

	Optional<Project> findById(ProjectId id);

	/** Reads and locks, so that two who ask for the project's money wait for each other. */
	Optional<Project> findForUpdate(ProjectId id);

	Optional<Project> findByCode(String code);

	/** The projects in which the request lives on. */
	List<Project> findByOrigin(ProposalId origin);

	/** Those that the template made for the year. */
	List<Project> findByTemplateAndYear(TemplateId template, int year);

	/** Where each of the projects stands, in no order. */
	List<ProjectStatus> findStatuses(Collection<ProjectId> ids);

	/** How many projects within the scope are in the state. */
	int countWithin(Scope scope, ProjectStatus status);

	/** Projects in the pool whose last day is before the given one. */
	List<Project> findPooledUntilBefore(LocalDate day);

	Optional<LocalDate> findNextPoolEnd();

	Project save(Project project);

}
