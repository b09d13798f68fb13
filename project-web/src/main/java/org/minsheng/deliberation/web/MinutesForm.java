package org.minsheng.deliberation.web;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The signed pages in their order. */
record MinutesForm(@Size(max = 40, message = "{desk.minutes.many}") @Nullable List<MultipartFile> scans) {

	static MinutesForm empty() {
		return new MinutesForm(null);
	}

}
