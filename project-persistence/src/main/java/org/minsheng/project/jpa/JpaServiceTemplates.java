package org.minsheng.project.jpa;

import org.springframework.data.repository.Repository;

import org.minsheng.project.ServiceTemplate;
import org.minsheng.project.ServiceTemplates;
import org.minsheng.project.TemplateId;

interface JpaServiceTemplates extends ServiceTemplates, Repository<ServiceTemplate, TemplateId> {
}
