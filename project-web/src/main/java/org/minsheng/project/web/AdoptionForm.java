package org.minsheng.project.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.page.Typed;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.Description;
import org.minsheng.project.Draft;
import org.minsheng.proposal.Proposal;

/** What the workstation lays down when it makes a project; begins with what the request says. */
record AdoptionForm(@NotEmpty(message = "{desk.adopt.requests.missing}") @Nullable List<String> requests,
		@NotBlank(message = "{desk.adopt.title.missing}") @Size(max = 60, message = "{proposal.title.long}") @Nullable String title,
		@NotBlank(message = "{proposal.problem.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String problem,
		@NotBlank(message = "{desk.adopt.works.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String works,
		@NotBlank(message = "{proposal.place.missing}") @Size(max = 120, message = "{proposal.place.long}") @Nullable String place,
		@Size(max = 60, message = "{proposal.title.long}") @Nullable String quantity,
		@NotNull(message = "{desk.type.missing}") @Nullable ProjectType type,
		@NotNull(message = "{desk.theme.missing}") @Nullable Theme theme,
		@NotNull(message = "{desk.urgency.missing}") @Nullable Urgency urgency,
		@NotNull(message = "{desk.adopt.count.missing}") @Pattern(regexp = "0*[1-9]\\d{0,5}", message = "{desk.adopt.count.wrong}") @Nullable String count,
		@NotNull(message = "{desk.adopt.unit.missing}") Beneficiaries.@Nullable Unit unit,
		@Size(max = 20, message = "{desk.adopt.group.long}") @Nullable String group,
		@Nullable List<@Valid CostForm> costs,
		@NotNull(message = "{desk.adopt.year.missing}") @Pattern(regexp = "20\\d\\d", message = "{desk.number.wrong}") @Nullable String year,
		@Size(max = 500, message = "{desk.words.long}") @Nullable String reason) {

	private static final int COST_LINES = 3;

	AdoptionForm {
		count = Typed.number(count);
		year = Typed.number(year);
		costs = Stream.concat(Objects.requireNonNullElse(costs, List.<CostForm>of()).stream(),
				Stream.generate(CostForm::empty))
			.limit(COST_LINES)
			.toList();
	}

	static AdoptionForm of(Proposal proposal, int year) {
		var wish = proposal.getWish();
		var sorted = Optional.ofNullable(proposal.getClassification());
		var type = sorted.map(kind -> kind.type()).orElse(null);
		return new AdoptionForm(List.of(proposal.getTrackingCode().value()), wish.title(), wish.problem(),
				wish.wanted(), wish.place(), null, type, sorted.map(kind -> kind.theme()).orElse(null),
				sorted.map(kind -> kind.urgency()).orElse(Urgency.SMALL), null, Beneficiaries.Unit.HOUSEHOLD, null,
				List.of(new CostForm(type, null, null)), String.valueOf(year), null);
	}

	/** As the project says now; it comes from the requests that it came from. */
	static AdoptionForm of(Draft draft) {
		var said = draft.description();
		var whom = draft.beneficiaries();
		return new AdoptionForm(List.of("-"), said.title(), said.problem(), said.works(), said.place(), said.quantity(), draft.type(),
				draft.theme(), draft.urgency(), String.valueOf(whom.count()), whom.unit(), whom.group(),
				draft.costs().stream().map(CostForm::of).toList(), String.valueOf(draft.year()), null);
	}

	/** What no single field can tell: that the estimate has a line, and each line is whole. */
	void check(BindingResult errors) {
		if (errors.getTarget() == null) {
			return;
		}
		var lines = Objects.requireNonNullElse(costs, List.<CostForm>of());
		for (int at = 0; at < lines.size(); at++) {
			lines.get(at).check("costs[" + at + "]", errors);
		}
		if (lines.stream().allMatch(CostForm::isEmpty)) {
			errors.rejectValue("costs[0].yuan", "desk.cost.missing");
		}
	}

	/** A second project of the same request says why one is not enough. */
	void checkReason(BindingResult errors) {
		if (Typed.orNull(reason) == null) {
			errors.rejectValue("reason", "desk.words.missing");
		}
	}

	Draft draft() {
		var description = new Description(Typed.tidy(title), Typed.tidy(problem), Typed.tidy(works), Typed.tidy(place),
				Typed.orNull(quantity));
		var whom = new Beneficiaries(Integer.parseInt(Objects.requireNonNull(count)), Objects.requireNonNull(unit), Typed.orNull(group));
		var lines = Objects.requireNonNull(costs)
			.stream()
			.filter(line -> !line.isEmpty())
			.map(CostForm::line)
			.toList();
		return new Draft(description, Objects.requireNonNull(type), Objects.requireNonNull(theme),
				Objects.requireNonNull(urgency), whom, lines, Integer.parseInt(Objects.requireNonNull(year)), Provenance.ENTERED);
	}

}
