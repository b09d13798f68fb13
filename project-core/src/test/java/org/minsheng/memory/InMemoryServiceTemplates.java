package org.minsheng.memory;

import java.util.List;
import java.util.Optional;

import org.minsheng.project.ServiceTemplate;
import org.minsheng.project.ServiceTemplates;
import org.minsheng.project.TemplateId;

class InMemoryServiceTemplates implements ServiceTemplates {

	private final Shelf<TemplateId, ServiceTemplate> shelf = new Shelf<>();

	@Override
	public Optional<ServiceTemplate> findById(TemplateId id) {
		return shelf.find(id);
	}

	@Override
	public List<ServiceTemplate> findAll() {
		return shelf.all().toList();
	}

	@Override
	public ServiceTemplate save(ServiceTemplate template) {
		return shelf.put(template.getId(), template);
	}

}
