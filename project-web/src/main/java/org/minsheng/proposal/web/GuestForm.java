package org.minsheng.proposal.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import org.minsheng.page.Typed;
import org.minsheng.proposal.Phone;
import org.minsheng.proposal.Wish;

/** What somebody without an account fills in: the request, and a number to be reached under. */
record GuestForm(@NotBlank(message = "{proposal.community.missing}") @Nullable String community,
		@NotBlank(message = "{proposal.title.missing}") @Size(max = 60, message = "{proposal.title.long}") @Nullable String title,
		@NotBlank(message = "{proposal.problem.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String problem,
		@NotBlank(message = "{proposal.wanted.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String wanted,
		@NotBlank(message = "{proposal.place.missing}") @Size(max = 120, message = "{proposal.place.long}") @Nullable String place,
		@NotBlank(message = "{contact.phone.missing}") @Pattern(regexp = Phone.FORM
				+ "|", message = "{contact.phone.wrong}") @Nullable String phone,
		@Size(max = 3, message = "{proposal.photos.many}") @Nullable List<MultipartFile> photos,
		@Nullable String token) {

	GuestForm {
		phone = phone == null ? null : Phone.parse(phone).map(Phone::digits).orElse(phone.strip());
	}

	static GuestForm empty() {
		return new GuestForm(null, null, null, null, null, null, null, FormToken.fresh());
	}

	Wish wish() {
		return new Wish(Typed.tidy(title), Typed.tidy(problem), Typed.tidy(wanted), Typed.tidy(place));
	}

	Phone number() {
		return Phone.parse(Typed.tidy(phone)).orElseThrow();
	}

}
