package org.minsheng.administration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A new office. */
record OfficeForm(@NotBlank(message = "{places.office.missing}") @Nullable String district,
		@NotBlank(message = "{places.name.missing}") @Size(max = 40, message = "{places.name.long}") @Nullable String name,
		@NotNull(message = "{places.code.wrong}") @Pattern(regexp = PlacesController.CODE, message = "{places.code.wrong}") @Nullable String code,
		@NotNull(message = "{places.prefix.wrong}") @Pattern(regexp = "[A-Z]{2,4}", message = "{places.prefix.wrong}") @Nullable String prefix) {
}
