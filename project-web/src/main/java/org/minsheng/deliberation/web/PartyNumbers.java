package org.minsheng.deliberation.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.jspecify.annotations.Nullable;

import org.minsheng.deliberation.Party;

/** A number of people for each of the five parties. */
record PartyNumbers(
		@NotNull(message = "{desk.number.missing}") @PositiveOrZero(message = "{desk.number.wrong}") @Max(value = 999, message = "{desk.number.wrong}") @Nullable Integer partyOrganisation,
		@NotNull(message = "{desk.number.missing}") @PositiveOrZero(message = "{desk.number.wrong}") @Max(value = 999, message = "{desk.number.wrong}") @Nullable Integer residentsCommittee,
		@NotNull(message = "{desk.number.missing}") @PositiveOrZero(message = "{desk.number.wrong}") @Max(value = 999, message = "{desk.number.wrong}") @Nullable Integer workstation,
		@NotNull(message = "{desk.number.missing}") @PositiveOrZero(message = "{desk.number.wrong}") @Max(value = 999, message = "{desk.number.wrong}") @Nullable Integer residentRepresentatives,
		@NotNull(message = "{desk.number.missing}") @PositiveOrZero(message = "{desk.number.wrong}") @Max(value = 999, message = "{desk.number.wrong}") @Nullable Integer experts) {

	/** A usual meeting of some twenty people, half of them resident representatives. */
	private static final Map<Party, Integer> USUAL = Map.of(Party.PARTY_ORGANISATION, 3, Party.RESIDENTS_COMMITTEE, 3,
			Party.WORKSTATION, 3, Party.RESIDENT_REPRESENTATIVES, 10, Party.EXPERTS, 2);

	static PartyNumbers of(Map<Party, Integer> numbers) {
		var shown = numbers.isEmpty() ? USUAL : numbers;
		return new PartyNumbers(shown.get(Party.PARTY_ORGANISATION), shown.get(Party.RESIDENTS_COMMITTEE),
				shown.get(Party.WORKSTATION), shown.get(Party.RESIDENT_REPRESENTATIVES), shown.get(Party.EXPERTS));
	}

	Map<Party, Integer> byParty() {
		var numbers = new EnumMap<Party, Integer>(Party.class);
		numbers.put(Party.PARTY_ORGANISATION, Objects.requireNonNull(partyOrganisation));
		numbers.put(Party.RESIDENTS_COMMITTEE, Objects.requireNonNull(residentsCommittee));
		numbers.put(Party.WORKSTATION, Objects.requireNonNull(workstation));
		numbers.put(Party.RESIDENT_REPRESENTATIVES, Objects.requireNonNull(residentRepresentatives));
		numbers.put(Party.EXPERTS, Objects.requireNonNull(experts));
		return numbers;
	}

}
