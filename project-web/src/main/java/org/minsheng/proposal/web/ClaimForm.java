package org.minsheng.proposal.web;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;
import org.minsheng.proposal.Phone;
import org.minsheng.proposal.TrackingCode;

/** The code of the slip and the number that was left. */
record ClaimForm(@NotBlank(message = "{claim.code.missing}") @Nullable String code,
		@NotBlank(message = "{contact.phone.missing}") @Pattern(regexp = Phone.FORM
				+ "|", message = "{contact.phone.wrong}") @Nullable String phone) {

	ClaimForm {
		phone = phone == null ? null : Phone.parse(phone).map(Phone::digits).orElse(phone.strip());
	}

	Optional<TrackingCode> trackingCode() {
		return TrackingCode.parse(Typed.tidy(code));
	}

	Phone number() {
		return Phone.parse(Typed.tidy(phone)).orElseThrow();
	}

}
