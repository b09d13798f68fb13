package org.minsheng.administration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A new community; its fields stand on one page with those of an office, so they have names of their own. */
record CommunityForm(@NotBlank(message = "{places.office.missing}") @Nullable String office,
		@NotBlank(message = "{places.name.missing}") @Size(max = 40, message = "{places.name.long}") @Nullable String communityName,
		@NotNull(message = "{places.code.wrong}") @Pattern(regexp = PlacesController.CODE, message = "{places.code.wrong}") @Nullable String communityCode) {
}
