package org.minsheng.disclosure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.delivery.SitePhoto;
import org.minsheng.disclosure.ProjectRecord;
import org.minsheng.page.Crumb;
import org.minsheng.page.Fact;
import org.minsheng.page.Words;
import org.minsheng.project.Project;

/** Fills the page of a project from its public record. */
@Component
@RequiredArgsConstructor
class ProjectPages {

	private final Cards cards;

	private final Disclosures disclosures;

	private final Timelines timelines;

	private final Words words;

	void show(ProjectRecord record, Model model) {
		model.addAttribute("record", record);
		model.addAttribute("project", record.project());
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.projects"), "/projects"),
				new Crumb(record.project().getCode(), null)));
		model.addAttribute("steps", StepView.of(record.steps()));
		model.addAttribute("sheets", disclosures.of(record));
		model.addAttribute("timeline", timelines.of(record.timeline()));
		model.addAttribute("facts", facts(record));
		model.addAttribute("photos", photos(record));
	}

	private List<Fact> facts(ProjectRecord record) {
		var project = record.project();
		var facts = new ArrayList<Fact>();
		facts.add(fact("place", project.getDescription().place()));
		Optional.ofNullable(project.getDescription().quantity()).ifPresent(size -> facts.add(fact("quantity", size)));
		facts.add(fact("serves", cards.served(project.getBeneficiaries())));
		amounts(project, facts);
		if (!record.result().paid().isZero()) {
			facts.add(fact("paid", words.yuan(record.result().paid())));
		}
		Optional.ofNullable(project.getPooledUntil()).ifPresent(day -> facts.add(fact("pooledUntil", words.date(day))));
		return facts;
	}

	private void amounts(Project project, List<Fact> facts) {
		facts.add(fact("estimate", words.yuan(project.getEstimate())));
		project.getAgreed().ifPresent(sum -> facts.add(fact("agreed", words.yuan(sum))));
		project.getApproved().ifPresent(sum -> facts.add(fact("approved", words.yuan(sum))));
		project.getContracted().ifPresent(sum -> facts.add(fact("contracted", words.yuan(sum))));
		project.getSettled().ifPresent(sum -> facts.add(fact("settled", words.yuan(sum))));
	}

	private static List<String> photos(ProjectRecord record) {
		return record.work().photos().stream().map(SitePhoto::photo).map(photo -> "/photos/" + photo.value()).toList();
	}

	private Fact fact(String key, String value) {
		return new Fact(words.of("project." + key), value);
	}

}
