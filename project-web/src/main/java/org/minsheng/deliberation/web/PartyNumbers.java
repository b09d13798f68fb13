package org.minsheng.deliberation.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import org.minsheng.deliberation.Party;
import org.minsheng.page.Typed;

/** A number of people for each of the five parties; text, so that one that cannot be read leaves the others standing. */
record PartyNumbers(
		@NotNull(message = "{desk.number.missing}") @Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String partyOrganisation,
		@NotNull(message = "{desk.number.missing}") @Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String residentsCommittee,
		@NotNull(message = "{desk.number.missing}") @Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String workstation,
		@NotNull(message = "{desk.number.missing}") @Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String residentRepresentatives,
		@NotNull(message = "{desk.number.missing}") @Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String experts) {

	/** A usual meeting of some twenty people, half of them resident representatives. */
	private static final Map<Party, Integer> USUAL = Map.of(Party.PARTY_ORGANISATION, 3, Party.RESIDENTS_COMMITTEE, 3,
			Party.WORKSTATION, 3, Party.RESIDENT_REPRESENTATIVES, 10, Party.EXPERTS, 2);

	PartyNumbers {
		partyOrganisation = Typed.number(partyOrganisation);
		residentsCommittee = Typed.number(residentsCommittee);
		workstation = Typed.number(workstation);
		residentRepresentatives = Typed.number(residentRepresentatives);
		experts = Typed.number(experts);
	}

	static PartyNumbers none() {
		return new PartyNumbers(null, null, null, null, null);
	}

	static PartyNumbers of(Map<Party, Integer> numbers) {
		var shown = numbers.isEmpty() ? USUAL : numbers;
		return new PartyNumbers(text(shown, Party.PARTY_ORGANISATION), text(shown, Party.RESIDENTS_COMMITTEE),
				text(shown, Party.WORKSTATION), text(shown, Party.RESIDENT_REPRESENTATIVES), text(shown, Party.EXPERTS));
	}

	Map<Party, Integer> byParty() {
		var numbers = new EnumMap<Party, Integer>(Party.class);
		numbers.put(Party.PARTY_ORGANISATION, number(partyOrganisation));
		numbers.put(Party.RESIDENTS_COMMITTEE, number(residentsCommittee));
		numbers.put(Party.WORKSTATION, number(workstation));
		numbers.put(Party.RESIDENT_REPRESENTATIVES, number(residentRepresentatives));
		numbers.put(Party.EXPERTS, number(experts));
		return numbers;
	}

	private static String text(Map<Party, Integer> numbers, Party party) {
		return String.valueOf(numbers.getOrDefault(party, 0));
	}

	private static int number(@Nullable String text) {
		return Integer.parseInt(Objects.requireNonNull(text));
	}

}
