package org.minsheng.preset;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.category.Theme;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.Description;
import org.minsheng.project.KeepingTemplates;
import org.minsheng.project.ServiceTemplate.Service;

/** The templates of services that a preset's office keeps, where it has any. */
@Component
@RequiredArgsConstructor
class Templating {

	private static final String FILE = "templates.csv";

	private final KeepingTemplates keeping;

	void lay(Scene scene, Scope owner, SeedFiles files) {
		if (files.has(FILE)) {
			var office = scene.cast().as(Role.SOCIAL_AFFAIRS, owner);
			files.rows(FILE).forEach(row -> keeping.add(owner, service(row), office));
		}
	}

	private static Service service(Row row) {
		var words = new Description(row.text("title"), row.text("problem"), row.text("works"), row.text("place"),
				row.given("quantity").orElse(null));
		var whom = new Beneficiaries(row.number("beneficiary_count"),
				row.word("beneficiary_unit", Beneficiaries.Unit.class), row.given("beneficiary_group").orElse(null));
		return new Service(words, row.word("theme", Theme.class), whom, row.yuan("cost_yuan"), row.provenance());
	}

}
