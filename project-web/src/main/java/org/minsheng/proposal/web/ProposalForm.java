package org.minsheng.proposal.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import org.minsheng.proposal.Wish;

/** What a resident fills in: what is wrong, what would help, where. */
record ProposalForm(@NotBlank(message = "{proposal.community.missing}") @Nullable String community,
		@NotBlank(message = "{proposal.title.missing}") @Size(max = 60, message = "{proposal.title.long}") @Nullable String title,
		@NotBlank(message = "{proposal.problem.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String problem,
		@NotBlank(message = "{proposal.wanted.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String wanted,
		@NotBlank(message = "{proposal.place.missing}") @Size(max = 120, message = "{proposal.place.long}") @Nullable String place,
		@Size(max = 3, message = "{proposal.photos.many}") @Nullable List<MultipartFile> photos) {

	static ProposalForm emptyIn(@Nullable String community) {
		return new ProposalForm(community, null, null, null, null, null);
	}

	Wish wish() {
		return new Wish(tidy(title), tidy(problem), tidy(wanted), tidy(place));
	}

	/** The pictures that were really chosen; a browser sends an empty part where none was. */
	List<MultipartFile> pictures() {
		return photos == null ? List.of() : photos.stream().filter(photo -> !photo.isEmpty()).toList();
	}

	private static String tidy(@Nullable String text) {
		return String.valueOf(text).strip().replace("\r\n", "\n").replace("\0", "");
	}

}
