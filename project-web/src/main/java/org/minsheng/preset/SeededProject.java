package org.minsheng.preset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.money.Money;
import org.minsheng.organisation.Scope;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.CostLine;
import org.minsheng.project.Description;
import org.minsheng.project.Draft;
import org.minsheng.proposal.Channel;
import org.minsheng.proposal.Classification;

/** One row of {@code projects.csv} in the model's words: the only place that knows both. */
record SeededProject(Row row, Scope community) {

	int number() {
		return row.number("number");
	}

	String title() {
		return row.text("title");
	}

	String place() {
		return row.text("place");
	}

	String problem() {
		return row.text("problem");
	}

	String works() {
		return row.text("works");
	}

	ProjectType type() {
		return row.word("type", ProjectType.class);
	}

	boolean isWorks() {
		return type() == ProjectType.WORKS;
	}

	Channel channel() {
		return row.word("channel", Channel.class);
	}

	Classification classification() {
		return new Classification(type(), row.word("theme", Theme.class), row.word("urgency", Urgency.class));
	}

	Draft draft(int year) {
		var sort = classification();
		return new Draft(new Description(title(), problem(), works(), place(), row.given("quantity").orElse(null)), sort.type(),
				sort.theme(), sort.urgency(), beneficiaries(), List.of(new CostLine(type(), title(), row.yuan("estimate_yuan"))), year,
				row.provenance());
	}

	private Beneficiaries beneficiaries() {
		return new Beneficiaries(row.number("beneficiary_count"), row.word("beneficiary_unit", Beneficiaries.Unit.class),
				row.given("beneficiary_group").orElse(null));
	}

	boolean isUrgent() {
		return row.is("urgent");
	}

	boolean isPicked() {
		return row.given("approved_yuan").isPresent();
	}

	/** The batch that examined it. */
	String batch() {
		return row.text("considered_in");
	}

	/** Approved where picked, else what the community asked for. */
	Money amount() {
		return row.yuan(isPicked() ? "approved_yuan" : row.given("agreed_yuan").isPresent() ? "agreed_yuan" : "estimate_yuan");
	}

	String decisionReason() {
		return row.text(isPicked() ? "pick_reason" : "pool_reason");
	}

	/** How many residents rated it. */
	int ratings() {
		return row.given("rating_total").map(Integer::valueOf).orElse(0);
	}

	/** How many of them were satisfied. */
	int goodRatings() {
		return row.given("rating_good").map(Integer::valueOf).orElse(0);
	}

	/** The day of a step that was reached for certain. */
	LocalDate day(String step) {
		return row.day(step + "_on");
	}

	Optional<LocalDate> reached(String step) {
		return row.givenDay(step + "_on");
	}

	Instant at(String step, String time) {
		return Times.at(day(step), time);
	}

}
