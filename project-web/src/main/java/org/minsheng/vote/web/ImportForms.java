package org.minsheng.vote.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import org.minsheng.money.Money;
import org.minsheng.page.Typed;
import org.minsheng.selection.EqualShares.Start;
import org.minsheng.vote.ImportingRounds;
import org.minsheng.vote.SharesTerms;

/** The two forms that make a round of a file. */
final class ImportForms {

	private static final int LONGEST_NAME = 120;

	private ImportForms() {
	}

	/** A `.pb` file. */
	record PbFileForm(@NotNull(message = "{sheet.file.missing}") @Nullable MultipartFile file) {

		/** A browser sends an empty part where no file was chosen. */
		PbFileForm {
			file = file == null || file.isEmpty() ? null : file;
		}

		/** Without the folders that some browsers send, and not endless. */
		String name() {
			var name = Typed.tidy(Objects.requireNonNull(file).getOriginalFilename()).replaceAll("^.*[/\\\\]|\\p{Cntrl}", "");
			return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
		}

		/** As much as is taken, and one byte more of a file that is larger. */
		byte[] content() {
			try (var in = Objects.requireNonNull(file).getInputStream()) {
				return in.readNBytes((ImportingRounds.MOST_MEBIBYTES << 20) + 1);
			} catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
		}

	}

	/** What the file does not say: the round's title here, and the rule that decides. */
	record FoundForm(@NotBlank(message = "{desk.missing}") @Size(max = 60, message = "{desk.title.long}") @Nullable String title,
			@NotBlank(message = "{desk.missing}") @Nullable String rule,
			@Pattern(regexp = Typed.MONEY, message = "{desk.money.wrong}") @Nullable String step,
			@Nullable Start start, @Pattern(regexp = "[1-9]", message = "{desk.vote.filter.wrong}") @Nullable String filter) {

		FoundForm {
			step = Typed.number(step);
			filter = Typed.number(filter);
		}

		String tidyTitle() {
			return Typed.tidy(title);
		}

		String ruleName() {
			return Objects.requireNonNull(rule);
		}

		SharesTerms shares() {
			return new SharesTerms(step == null ? null : Money.ofYuan(new BigDecimal(step)), start,
					filter == null ? 0 : Integer.parseInt(filter), null);
		}

	}

}
