package org.minsheng.paper.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;
import org.minsheng.paper.Copy;
import org.minsheng.paper.Finding;
import org.minsheng.paper.Handout;
import org.minsheng.vote.VoteRefusal;

/** The small forms about papers. */
final class PaperForms {

	private PaperForms() {
	}

	/** How many sheets to print. */
	record PrintForm(
			@NotBlank(message = "{desk.missing}") @jakarta.validation.constraints.Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String sheets) {

		PrintForm {
			sheets = Typed.number(sheets);
		}

		int count() {
			return Integer.parseInt(Objects.requireNonNull(sheets));
		}

	}

	/** Who gets which sheet. */
	record OutForm(@NotBlank(message = "{desk.missing}") @Size(max = 40) @Nullable String voter,
			@NotBlank(message = "{desk.missing}") @Size(max = 20) @Nullable String serial, @Size(max = 60) @Nullable String place) {

		Handout handout() {
			return new Handout(Typed.tidy(voter), Typed.tidy(serial), Typed.orNull(place));
		}

	}

	/** Whose sheet lies in the box. */
	record InForm(@NotBlank(message = "{desk.missing}") @Size(max = 40) @Nullable String cameIn) {
	}

	/** Whose sheet is taken back. */
	record BackForm(@NotBlank(message = "{desk.missing}") @Size(max = 40) @Nullable String takenFrom) {
	}

	/** Why the count ends although a sheet is missing. */
	record EndForm(@NotBlank(message = "{desk.missing}") @Size(max = 500) @Nullable String endReason) {
	}

	/** What stands on a sheet; one mark for each project, empty where there is none. */
	record EntryForm(@NotNull(message = "{desk.missing}") @Nullable Finding finding, @Nullable Map<String, String> marks) {

		private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

		static EntryForm empty() {
			return new EntryForm(null, Map.of());
		}

		public String mark(String code) {
			return Objects.requireNonNullElse(Objects.requireNonNullElse(marks, Map.<String, String>of()).get(code), "");
		}

		Copy copy(String serial) {
			var numbers = new HashMap<String, Integer>();
			Objects.requireNonNullElse(marks, Map.<String, String>of()).forEach((code, typed) -> {
				var number = Typed.number(typed);
				if (number != null) numbers.put(code, number(number));
			});
			return new Copy(serial, Objects.requireNonNull(finding), numbers);
		}

		private static int number(String text) {
			if (!NUMBER.matcher(text).matches()) throw VoteRefusal.NOT_ON_THE_BALLOT.refusal().asException();
			return Integer.parseInt(text);
		}

	}

}
