package org.minsheng.project;

import java.util.List;
import java.util.Optional;

/** All templates. */
public interface ServiceTemplates {

	Optional<ServiceTemplate> findById(TemplateId id);

	List<ServiceTemplate> findAll();

	ServiceTemplate save(ServiceTemplate template);

}
