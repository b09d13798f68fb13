package org.minsheng.administration.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.minsheng.member.Grant;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;

/** A role and where it is held. */
record RoleForm(@NotNull(message = "{account.role.missing}") @Nullable Role role,
		@NotBlank(message = "{account.place.missing}") @Nullable String place) {

	static RoleForm empty() {
		return new RoleForm(null, null);
	}

	Grant grant() {
		return new Grant(Objects.requireNonNull(role), Scope.ofKey(Objects.requireNonNull(place)));
	}

}
