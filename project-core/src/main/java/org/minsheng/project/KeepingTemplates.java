package org.minsheng.project;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.project.ServiceTemplate.Service;

/** 社会事务办 keeps the templates of its place. What a template made stays as it is when the template changes. */
@UseCase
@RequiredArgsConstructor
public class KeepingTemplates {

	private final ServiceTemplates templates;

	/** Those of the places in which the actor holds a staff role, by title, the retired ones last. */
	public List<ServiceTemplate> of(Actor actor) {
		return templates.findAll()
			.stream()
			.filter(template -> actor.isStaffOf(template.getScope()))
			.sorted(Comparator.comparing(ServiceTemplate::isRetired)
				.thenComparing(template -> template.getService().description().title()))
			.toList();
	}

	public ServiceTemplate add(Scope scope, Service service, Actor actor) {
		mustKeep(scope, actor);
		return templates.save(new ServiceTemplate(scope, service));
	}

	public void change(TemplateId id, Service service, Actor actor) {
		var template = ofTheActor(id, actor);
		template.describe(service);
		templates.save(template);
	}

	public void retire(TemplateId id, Actor actor) {
		var template = ofTheActor(id, actor);
		template.retire();
		templates.save(template);
	}

	private ServiceTemplate ofTheActor(TemplateId id, Actor actor) {
		var template = templates.findById(id).orElseThrow();
		mustKeep(template.getScope(), actor);
		return template;
	}

	private static void mustKeep(Scope scope, Actor actor) {
		actor.require(Set.of(Role.SOCIAL_AFFAIRS), scope);
	}

}
