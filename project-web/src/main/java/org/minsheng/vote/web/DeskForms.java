package org.minsheng.vote.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

import org.minsheng.page.Typed;
import org.minsheng.vote.KeepingRolls.Newcomer;

/** The small forms on the desk's page of a round. */
final class DeskForms {

	private DeskForms() {
	}

	/** Lines of number, name, day of birth and, where there is one, user name. */
	record RollForm(@NotBlank(message = "{desk.missing}") @Size(max = 2_000_000) @Nullable String lines) {
	}

	/** A roll as an .xlsx file. */
	record RollFileForm(@NotNull(message = "{sheet.file.missing}") @Nullable MultipartFile file) {

		/** A browser sends an empty part where no file was chosen. */
		RollFileForm {
			file = file == null || file.isEmpty() ? null : file;
		}

		byte[] content() {
			try {
				return Objects.requireNonNull(file).getBytes();
			} catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
		}

	}

	/** Somebody verified at the window. */
	record VoterForm(@NotBlank(message = "{desk.missing}") @Size(max = 40) @Nullable String number,
			@NotBlank(message = "{desk.missing}") @Size(max = 40) @Nullable String name,
			@NotNull(message = "{desk.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate bornOn,
			@Size(max = 60) @Nullable String username) {

		Newcomer newcomer() {
			return new Newcomer(Typed.tidy(number), Typed.tidy(name), Objects.requireNonNull(bornOn), Typed.orNull(username));
		}

	}

	/** How the name of somebody on the roll is written. */
	record RenameForm(@NotBlank(message = "{desk.missing}") @Size(max = 40) @Nullable String name) {
	}

	/** Who is helped to vote, and where. */
	record AssistForm(@NotBlank(message = "{desk.missing}") @Size(max = 40) @Nullable String whom,
			@NotBlank(message = "{desk.missing}") @Size(max = 60) @Nullable String place) {
	}

	/** Who gets a new access code. */
	record ReissueForm(@NotBlank(message = "{desk.missing}") @Size(max = 40) @Nullable String lostBy) {
	}

	/** The public number that decides ties. */
	record DrawForm(@NotBlank(message = "{desk.missing}") @Size(max = 60) @Nullable String seed) {
	}

	/** What is chosen instead, and why. */
	record OverruleForm(@NotBlank(message = "{desk.missing}") @Size(max = 1000) @Nullable String reason,
			@NotEmpty(message = "{desk.overrule.nothing}") @Nullable List<String> winners) {

		/** That none is chosen has to be ticked too, and alone. */
		static final String NONE = "NONE";

		List<String> chosen() {
			var ticked = Objects.requireNonNullElse(winners, List.<String>of());
			return ticked.equals(List.of(NONE)) ? List.of() : ticked;
		}

	}

	/** Which project is withdrawn after the vote, and why. */
	record WithdrawForm(@NotBlank(message = "{desk.missing}") @Nullable String project,
			@NotBlank(message = "{desk.missing}") @Size(max = 500) @Nullable String because) {
	}

	/** Why a round ends without a result. */
	record EndingForm(@NotBlank(message = "{desk.missing}") @Size(max = 500) @Nullable String reason) {
	}

}
