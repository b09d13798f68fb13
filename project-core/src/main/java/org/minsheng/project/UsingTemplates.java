package org.minsheng.project;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/**
 * Makes the same service in many communities at once (R35): a draft project in each, with a code and a trail of its own. All
 * of them are made, or none.
 */
@UseCase
@RequiredArgsConstructor
public class UsingTemplates {

	private final ServiceTemplates templates;

	private final Projects projects;

	private final Organisation organisation;

	private final ProjectCodes codes;

	private final Moving moving;

	/** The communities of the template's place, by name within their office. */
	public List<Community> communities(ServiceTemplate template) {
		return organisation.communities()
			.stream()
			.filter(community -> template.getScope().covers(community.scope()))
			.toList();
	}

	/** The communities that have their project of the year, unless it came to nothing. */
	public Set<CommunityId> served(ServiceTemplate template, int year) {
		return projects.findByTemplateAndYear(template.getId(), year)
			.stream()
			.filter(project -> !project.getStatus().isStopped())
			.map(project -> project.getScope().communityId())
			.collect(Collectors.toSet());
	}

	public List<Project> make(TemplateId id, Set<CommunityId> chosen, int year, Actor actor, Instant at) {
		var template = templates.findById(id).orElseThrow();
		actor.require(Set.of(Role.SOCIAL_AFFAIRS), template.getScope());
		if (template.isRetired()) {
			throw ProjectRefusal.TEMPLATE_RETIRED.refusal().asException();
		}
		var communities = communities(template).stream().filter(one -> chosen.contains(one.getId())).toList();
		mayBeServed(communities, served(template, year));
		return communities.stream().map(one -> make(template, one, year, actor, at)).toList();
	}

	private Project make(ServiceTemplate template, Community community, int year, Actor actor, Instant at) {
		var draft = template.draftFor(community.getName(), year);
		var project = Project.ofTemplate(template.getId(), codes.next(community.scope(), year), community.scope(), draft,
				at);
		projects.save(project);
		moving.began(project, "FROM_TEMPLATE", Role.SOCIAL_AFFAIRS, actor,
				Note.detail(template.getService().description().title()), at);
		return project;
	}

	private static void mayBeServed(List<Community> chosen, Set<CommunityId> served) {
		if (chosen.isEmpty()) {
			throw ProjectRefusal.NO_COMMUNITY.refusal().asException();
		}
		var again = chosen.stream().filter(one -> served.contains(one.getId())).map(Community::getName).toList();
		if (!again.isEmpty()) {
			throw ProjectRefusal.TEMPLATE_MADE_ALREADY.refusal(String.join("、", again)).asException();
		}
	}

}
