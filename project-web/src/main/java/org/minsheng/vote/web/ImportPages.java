package org.minsheng.vote.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.page.Crumb;
import org.minsheng.page.Fact;
import org.minsheng.page.Words;
import org.minsheng.selection.PbElection;
import org.minsheng.selection.PbFault;
import org.minsheng.selection.Rule;
import org.minsheng.vote.ImportingRounds;
import org.minsheng.vote.VoteRefusal;
import org.minsheng.vote.web.ImportForms.FoundForm;

/** Fills the upload of a `.pb` file and its preview. */
@Component
@RequiredArgsConstructor
class ImportPages {

	private static final int LONGEST_TITLE = 60;

	private final ImportingRounds importing;

	private final RoundFormPages forms;

	private final Words words;

	/** A line that has to be mended. */
	record Fault(int line, String reason, String detail) {
	}

	String upload(Actor actor, Model model) {
		RoundMaking.require(actor);
		model.addAttribute("most", String.valueOf(ImportingRounds.MOST_MEBIBYTES));
		model.addAttribute("crumbs", crumbs());
		return "desk/votes/import";
	}

	String preview(Actor actor, Model model) {
		var preview = importing.preview(RoundMaking.require(actor), actor)
			.orElseThrow(() -> VoteRefusal.FILE_MISSING.refusal().asException());
		model.addAttribute("preview", preview);
		model.addAttribute("faults", preview.reading().faults().stream().map(this::fault).toList());
		preview.reading().election().ifPresent(read -> found(read, model));
		model.addAttribute("crumbs", crumbs());
		return "desk/votes/import-preview";
	}

	private void found(PbElection read, Model model) {
		model.addAttribute("facts", facts(read));
		model.addAttribute("rules", forms.rules());
		model.addAttribute("starts", forms.starts());
		if (!model.containsAttribute("foundForm")) model.addAttribute("foundForm", usual(read));
	}

	private static FoundForm usual(PbElection read) {
		var title = read.meta().getOrDefault("description", read.meta().getOrDefault("instance", ""));
		return new FoundForm(title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
				usualRule(read.meta().getOrDefault("rule", "")), null, null, null);
	}

	/** Files of cities with equal shares say so in many ways; those known completed as Add1 does. */
	private static String usualRule(String said) {
		if (Rule.NAMES.contains(said)) return said;
		if (said.startsWith("equalshares")) return said.endsWith("comparison") ? "mes-add1-comparison" : "mes-add1";
		return "greedy";
	}

	private List<Fact> facts(PbElection read) {
		var facts = new ArrayList<Fact>();
		facts.add(new Fact(words.of("desk.vote.import.kind"), words.of("ballot.kind." + read.election().getKind())));
		facts.add(new Fact(words.of("vote.budget"), String.format(Locale.ROOT, "%,.2f", read.election().getBudget().yuan()),
				read.meta().get("currency")));
		facts.add(counted("num_projects", "desk.vote.import.projects", read.election().getCandidates().size(), read));
		facts.add(counted("num_votes", "desk.vote.import.ballots", read.election().voters(), read));
		for (var key : List.of("country", "unit", "date_begin", "date_end", "rule", "min_project_score_threshold"))
			if (!read.meta().getOrDefault(key, "").isBlank())
				facts.add(new Fact(words.of("pb.key." + key), read.meta().getOrDefault(key, "")));
		return facts;
	}

	/** What was found, and what the file says where that is something else. */
	private Fact counted(String key, String label, int found, PbElection read) {
		var said = read.meta().getOrDefault(key, "");
		var differs = !said.isEmpty() && !said.equals(String.valueOf(found));
		return new Fact(words.of(label), String.valueOf(found), differs ? words.of("desk.vote.import.differs", said) : null);
	}

	private Fault fault(PbFault fault) {
		return new Fault(fault.getLine(), words.of("pb.fault." + fault.getReason()), fault.getDetail());
	}

	private List<Crumb> crumbs() {
		return List.of(new Crumb(words.of("nav.desk"), "/desk"), new Crumb(words.of("desk.votes"), "/desk/votes"),
				new Crumb(words.of("desk.vote.import"), null));
	}

}
