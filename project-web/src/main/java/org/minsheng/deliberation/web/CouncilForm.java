package org.minsheng.deliberation.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import org.minsheng.deliberation.CouncilMember;
import org.minsheng.deliberation.CouncilMemberId;
import org.minsheng.deliberation.Party;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Typed;

/** Somebody to be put on the list. */
record CouncilForm(@NotBlank(message = "{proposal.community.missing}") @Nullable String community,
		@NotBlank(message = "{desk.missing}") @Size(max = 40) @Nullable String name,
		@NotNull(message = "{desk.council.party.missing}") @Nullable Party party, @Nullable Boolean representative,
		@NotNull(message = "{desk.council.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
		@NotNull(message = "{desk.council.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {

	/** A term of three years from today. */
	static CouncilForm empty(Scope community, LocalDate today) {
		return new CouncilForm(community.community(), null, null, false, today, today.plusYears(3).minusDays(1));
	}

	CouncilMember member(Scope place) {
		return new CouncilMember(CouncilMemberId.random(), place, Typed.tidy(name), Objects.requireNonNull(party),
				Boolean.TRUE.equals(representative),
				Objects.requireNonNull(from), Objects.requireNonNull(until));
	}

}
