package org.minsheng.vote.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.page.Typed;
import org.minsheng.selection.EqualShares.Start;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.RoundCandidate;
import org.minsheng.vote.RoundTerms;
import org.minsheng.vote.SharesTerms;
import org.minsheng.vote.TieOrder;
import org.minsheng.vote.VotingRound;

/** A round as it is drafted at the desk; sums in yuan, numbers and days as text so that one that cannot be read does not take the rest with it. */
record RoundForm(@NotBlank(message = "{desk.missing}") @Size(max = 60, message = "{desk.title.long}") @Nullable String title,
		@NotNull(message = "{desk.missing}") @Nullable BallotForm form,
		@Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String most,
		@NotNull(message = "{desk.missing}") @Pattern(regexp = Typed.MONEY, message = "{desk.money.wrong}") @Nullable String budget,
		@NotBlank(message = "{desk.missing}") @Nullable String rule,
		@Pattern(regexp = Typed.MONEY, message = "{desk.money.wrong}") @Nullable String step,
		@Nullable Start start, @Pattern(regexp = FILTER, message = "{desk.vote.filter.wrong}") @Nullable String filter,
		@Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String leastVotes,
		@Pattern(regexp = TOP_UP, message = "{desk.vote.topUp.wrong}") @Nullable String topUpPercent,
		@NotNull(message = "{desk.missing}") @Nullable TieOrder ties, @Size(max = 120) @Nullable String drawSource,
		@NotNull(message = "{desk.missing}") @Nullable String opensOn, @NotNull(message = "{desk.missing}") @Nullable String lastDay,
		@NotNull(message = "{desk.missing}") @Pattern(regexp = AGE, message = "{desk.number.wrong}") @Nullable String minimumAge,
		@Nullable List<String> projects, @Nullable Integer version) {

	private static final String TOP_UP = "[1-9][0-9]";

	private static final String FILTER = "[1-9]";

	private static final String AGE = "1[0-9]|2[0-9]";

	RoundForm {
		most = Typed.number(most);
		budget = Typed.number(budget);
		step = Typed.number(step);
		filter = Typed.number(filter);
		leastVotes = Typed.number(leastVotes);
		topUpPercent = Typed.number(topUpPercent);
		minimumAge = Typed.number(minimumAge);
		drawSource = Typed.orNull(drawSource);
		opensOn = Typed.orNull(opensOn);
		lastDay = Typed.orNull(lastDay);
	}

	static RoundForm usual() {
		return new RoundForm(null, BallotForm.KNAPSACK, null, null, "mes-add1", null, null, null, null, null, TieOrder.PUBLISHED, null,
				null, null,
				"18", List.of(), null);
	}

	static RoundForm of(VotingRound draft) {
		var terms = draft.getTerms();
		var shares = terms.shares();
		var step = shares.step();
		return new RoundForm(draft.getTitle(), terms.form(), unlessNone(terms.most()), plain(terms.budget()), terms.rule(),
				step == null ? null : plain(step), shares.start(), unlessNone(shares.filter()), unlessNone(terms.leastVotes()),
				unlessNone(terms.topUpPercent()), terms.ties(),
				terms.drawSource(), terms.opensOn().toString(), terms.lastDay().toString(), String.valueOf(terms.minimumAge()),
				draft.getCandidates().stream().map(RoundCandidate::code).toList(), draft.getVersion());
	}

	private static @Nullable String unlessNone(int number) {
		return number == 0 ? null : String.valueOf(number);
	}

	private static String plain(Money sum) {
		return sum.yuan().stripTrailingZeros().toPlainString();
	}

	String tidyTitle() {
		return Typed.tidy(title);
	}

	List<String> chosen() {
		return Objects.requireNonNullElse(projects, List.of());
	}

	/**
	 * What was typed, with something harmless in place of what is missing or cannot be read, so that all the rest can be judged.
	 * @param today decides which days are harmless
	 */
	RoundTerms terms(LocalDate today) {
		var first = Objects.requireNonNullElse(day(opensOn), today.plusDays(1));
		var last = Objects.requireNonNullElse(day(lastDay), first.isAfter(today) ? first : today.plusDays(1));
		return new RoundTerms(Objects.requireNonNullElse(form, BallotForm.KNAPSACK), number(most, Typed.COUNT, 1),
				Objects.requireNonNullElse(sum(budget), Money.ZERO),
				Objects.requireNonNullElse(rule, "greedy"),
				SharesTerms.of(Objects.requireNonNullElse(form, BallotForm.KNAPSACK), sum(step), start, number(filter, FILTER, 0)),
				number(leastVotes, Typed.COUNT, 0),
				number(topUpPercent, TOP_UP, 0), Objects.requireNonNullElse(ties, TieOrder.PUBLISHED), drawSource,
				first.atStartOfDay(Deadlines.BEIJING).toInstant(), Deadlines.endOf(last), number(minimumAge, AGE, 0));
	}

	static @Nullable LocalDate day(@Nullable String text) {
		try {
			return text == null ? null : LocalDate.parse(text);
		} catch (DateTimeParseException noDay) {
			return null;
		}
	}

	private static int number(@Nullable String text, String pattern, int otherwise) {
		if (text == null) return 0;
		return text.matches(pattern) ? Integer.parseInt(text) : otherwise;
	}

	private static @Nullable Money sum(@Nullable String text) {
		return text != null && text.matches(Typed.MONEY) ? Money.ofYuan(new BigDecimal(text)) : null;
	}

}
