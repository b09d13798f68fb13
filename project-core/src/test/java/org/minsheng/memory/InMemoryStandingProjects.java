package org.minsheng.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.organisation.Scope;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectStatus;
import org.minsheng.vote.Standing;
import org.minsheng.vote.StandingProjects;

@RequiredArgsConstructor
class InMemoryStandingProjects implements StandingProjects {

	private final InMemoryProjects projects;

	@Override
	public List<Standing> within(Scope area, Set<ProjectStatus> states) {
		return projects.all()
			.filter(one -> area.covers(one.getScope()) && states.contains(one.getStatus()) && one.getAgreed().isPresent())
			.sorted(Comparator.comparing(Project::getCode))
			.map(one -> new Standing(one.getCode(), one.getDescription().title(), String.valueOf(one.getScope().community()),
					one.getAgreed().orElseThrow()))
			.toList();
	}

}
