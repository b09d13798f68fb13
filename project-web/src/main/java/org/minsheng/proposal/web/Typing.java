package org.minsheng.proposal.web;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.minsheng.proposal.ProposalDraft;

/** What somebody has typed so far, finished or not. */
final class Typing {

	/** More than any field takes, so that what is too long is kept too and can be shortened. */
	private static final int MOST = 3000;

	private Typing() {
	}

	/** As a form whose session has ended sent it. */
	static ProposalForm form(Map<String, String> fields) {
		return new ProposalForm(fields.get("community"), fields.get("title"), fields.get("problem"), fields.get("wanted"),
				fields.get("place"), fields.get("beneficiaries"), fields.get("contact"), fields.containsKey("pinned"),
				fields.get("east"), fields.get("north"), fields.get("mapOf"), null, null,
				fields.getOrDefault("token", FormToken.fresh()));
	}

	static ProposalDraft draft(ProposalForm form, Instant at) {
		return new ProposalDraft(clean(form.community()), clean(form.title()), clean(form.problem()), clean(form.wanted()),
				clean(form.place()), clean(form.beneficiaries()), clean(form.contact()), form.isPinned(), clean(form.east()),
				clean(form.north()), at);
	}

	private static @Nullable String clean(@Nullable String text) {
		var kept = text == null ? null : text.replace("\0", "");
		return kept == null || kept.length() <= MOST ? kept : kept.substring(0, MOST);
	}

}
