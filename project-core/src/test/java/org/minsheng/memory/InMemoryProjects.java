package org.minsheng.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.minsheng.organisation.Scope;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;
import org.minsheng.project.TemplateId;
import org.minsheng.proposal.ProposalId;

class InMemoryProjects implements Projects {

	private final Shelf<ProjectId, Project> shelf = new Shelf<>();

	Stream<Project> all() {
		return shelf.all();
	}

	@Override
	public Optional<Project> findById(ProjectId id) {
		return shelf.find(id);
	}

	@Override
	public Optional<Project> findForUpdate(ProjectId id) {
		return shelf.find(id);
	}

	@Override
	public Optional<Project> findByCode(String code) {
		return shelf.all().filter(project -> project.getCode().equals(code)).findFirst();
	}

	@Override
	public List<Project> findByOrigin(ProposalId origin) {
		return shelf.all().filter(project -> project.getOrigins().contains(origin)).toList();
	}

	@Override
	public List<Project> findByTemplateAndYear(TemplateId template, int year) {
		return shelf.all().filter(project -> template.equals(project.getTemplate()) && project.getYear() == year).toList();
	}

	@Override
	public List<ProjectStatus> findStatuses(Collection<ProjectId> ids) {
		return shelf.all().filter(project -> ids.contains(project.getId())).map(Project::getStatus).toList();
	}

	@Override
	public int countWithin(Scope scope, ProjectStatus status) {
		return (int) shelf.all()
			.filter(project -> project.getStatus() == status && scope.covers(project.getScope()))
			.count();
	}

	@Override
	public List<Project> findPooledUntilBefore(LocalDate day) {
		return pooled().filter(project -> project.getPooledUntil().isBefore(day)).toList();
	}

	@Override
	public Optional<LocalDate> findNextPoolEnd() {
		return pooled().map(Project::getPooledUntil).min(Comparator.naturalOrder());
	}

	private Stream<Project> pooled() {
		return shelf.all().filter(project -> project.getStatus() == ProjectStatus.POOLED);
	}

	@Override
	public Project save(Project project) {
		return shelf.put(project.getId(), project);
	}

}
