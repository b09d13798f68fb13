package org.minsheng.project;

import java.util.List;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.money.Money;
import org.minsheng.organisation.Scope;

/** A service that runs alike in many communities (R35), such as 四点半课堂: laid down once by the office. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ServiceTemplate {

	private TemplateId id;

	/** The office or district whose template it is. */
	private Scope scope;

	private Service service;

	/** Whether it makes no more projects; those it made go on. */
	private boolean retired;

	private @Nullable Integer version;

	/**
	 * What is done in each community.
	 *
	 * @param description its place is within the community, whose name is put before it
	 * @param cost in each community
	 */
	public record Service(Description description, Theme theme, Beneficiaries beneficiaries, Money cost,
			Provenance provenance) {

		public Service {
			if (cost.isZero()) {
				throw new IllegalArgumentException("A service costs something");
			}
		}

	}

	ServiceTemplate(Scope scope, Service service) {
		this.id = TemplateId.random();
		this.scope = scope;
		this.service = service;
	}

	void describe(Service service) {
		this.service = service;
	}

	void retire() {
		retired = true;
	}

	/** The same service in one community. */
	Draft draftFor(String community, int year) {
		var words = service.description();
		var there = new Description(words.title(), words.problem(), words.works(), community + words.place(),
				words.quantity());
		return new Draft(there, ProjectType.SERVICE, service.theme(), Urgency.SMALL, service.beneficiaries(),
				List.of(new CostLine(ProjectType.SERVICE, words.title(), service.cost())), year, service.provenance());
	}

}
