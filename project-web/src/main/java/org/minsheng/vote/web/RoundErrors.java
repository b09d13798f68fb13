package org.minsheng.vote.web;

import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

import org.minsheng.Reason;
import org.minsheng.Refusal;
import org.minsheng.page.Words;
import org.minsheng.vote.VoteRefusal;

import static java.util.Map.entry;

/** Puts everything that stands against a draft beside its fields, at once. */
@Component
@RequiredArgsConstructor
class RoundErrors {

	private static final Map<Reason, String> FIELDS = Map.ofEntries(entry(VoteRefusal.PERIOD_WRONG, "opensOn"),
			entry(VoteRefusal.UNKNOWN_RULE, "rule"), entry(VoteRefusal.DRAW_SOURCE_MISSING, "drawSource"),
			entry(VoteRefusal.NOTHING_TO_GIVE, "most"), entry(VoteRefusal.TOP_UP_NOT_HERE, "topUpPercent"),
			entry(VoteRefusal.NOT_A_TOP_UP, "topUpPercent"), entry(VoteRefusal.ROLL_FITS_NO_MORE, "opensOn"),
			entry(VoteRefusal.TOO_FEW_CANDIDATES, "projects"), entry(VoteRefusal.PROJECT_ELSEWHERE, "projects"),
			entry(VoteRefusal.PROJECT_NOT_STANDING, "projects"), entry(VoteRefusal.PROJECT_IN_ANOTHER_VOTE, "projects"),
			entry(VoteRefusal.STILL_IN_A_GROUP, "projects"));

	private final Words words;

	/** What the form itself says of a field comes first. */
	void add(RoundForm form, List<Refusal> problems, BindingResult errors) {
		day("opensOn", form.opensOn(), errors);
		day("lastDay", form.lastDay(), errors);
		problems.forEach(problem -> add(problem, errors));
	}

	private static void day(String field, @Nullable String typed, BindingResult errors) {
		if (typed != null && RoundForm.day(typed) == null) errors.rejectValue(field, "typeMismatch.java.time.LocalDate");
	}

	private void add(Refusal problem, BindingResult errors) {
		var field = FIELDS.get(problem.reason());
		if (field == null) errors.reject("refused", words.of(problem));
		else
			errors.rejectValue(field, "refused", words.of(problem));
	}

}
