package org.minsheng.administration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.page.Typed;

/** A new account. The password is none of the administrator's choosing. */
record AccountForm(
		@NotNull(message = "{account.username.wrong}") @Pattern(regexp = "[a-z0-9][a-z0-9.-]{2,39}", message = "{account.username.wrong}") @Nullable String username,
		@NotBlank(message = "{account.name.missing}") @Size(max = 30, message = "{account.name.long}") @Nullable String name,
		@NotNull(message = "{account.role.missing}") @Nullable Role role,
		@NotBlank(message = "{account.place.missing}") @Nullable String place) {

	static AccountForm empty() {
		return new AccountForm(null, null, null, null);
	}

	String tidyName() {
		return Typed.tidy(name);
	}

	Grant grant() {
		return new RoleForm(role, place).grant();
	}

}
