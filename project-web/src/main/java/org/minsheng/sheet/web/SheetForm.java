package org.minsheng.sheet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A collection round, typed into the template. */
record SheetForm(@NotBlank(message = "{proposal.community.missing}") @Nullable String community,
		@NotNull(message = "{sheet.file.missing}") @Nullable MultipartFile file) {

	private static final int LONGEST_NAME = 120;

	/** A browser sends an empty part where no file was chosen. */
	SheetForm {
		file = file == null || file.isEmpty() ? null : file;
	}

	String place() {
		return Objects.requireNonNull(community);
	}

	/** Only to be read by people: no path, no control characters. */
	String name() {
		var name = String.valueOf(Objects.requireNonNull(file).getOriginalFilename())
			.replaceAll("^.*[/\\\\]", "")
			.replaceAll("\\p{Cntrl}", "");
		return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
	}

	byte[] content() {
		try {
			return Objects.requireNonNull(file).getBytes();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
