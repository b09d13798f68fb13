package org.minsheng.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.completion.AuditDraw;
import org.minsheng.completion.AuditDraws;
import org.minsheng.organisation.Scope;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectStatus;

@RequiredArgsConstructor
class InMemoryAuditDraws implements AuditDraws {

	private final List<AuditDraw> draws = new ArrayList<>();

	private final InMemoryProjects projects;

	@Override
	public List<Project> undrawn(Scope scope, int year) {
		return projects.all()
			.filter(project -> scope.covers(project.getScope()) && project.getYear() == year)
			.filter(project -> Set.of(ProjectStatus.SETTLED, ProjectStatus.CLOSED, ProjectStatus.ARCHIVED).contains(project.getStatus()))
			.filter(project -> draws.stream().flatMap(draw -> draw.lots().stream()).noneMatch(lot -> lot.project().equals(project.getId())))
			.sorted(Comparator.comparing(Project::getCode))
			.toList();
	}

	@Override
	public void save(AuditDraw draw) {
		draws.add(0, draw);
	}

	@Override
	public List<AuditDraw> within(Scope scope) {
		return draws.stream().filter(draw -> scope.covers(draw.scope())).toList();
	}

	@Override
	public boolean isChosen(ProjectId project) {
		return draws.stream().flatMap(draw -> draw.chosen().stream()).anyMatch(lot -> lot.project().equals(project));
	}

}
