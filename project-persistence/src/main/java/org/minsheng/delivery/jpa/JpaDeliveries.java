package org.minsheng.delivery.jpa;

import org.springframework.data.repository.Repository;

import org.minsheng.delivery.Deliveries;
import org.minsheng.delivery.Delivery;
import org.minsheng.project.ProjectId;

interface JpaDeliveries extends Deliveries, Repository<Delivery, ProjectId> {
}
