package org.minsheng.vote.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.minsheng.vote.RoundCandidate;
import org.minsheng.vote.Slip;
import org.minsheng.vote.VotingRound;

/**
 * What a voter takes along to the next page: on the way through the booth the access code and the marks, after it only the
 * receipt.
 *
 * @param pass absent for whoever votes with an account
 * @param helped whether somebody at the window opened the ballot
 * @param marks by the places of candidates in the published order, from 0, so that those of two hundred fit into a cookie
 * @param receipt as it is printed; absent before the ballot is cast
 */
record Carried(@Nullable String pass, boolean helped, Map<Integer, Integer> marks, @Nullable String receipt) {

	static final Carried NOTHING = new Carried(null, false, Map.of(), null);

	static Carried of(Marks marks, VotingRound round) {
		var codes = round.getCandidates().stream().map(RoundCandidate::code).toList();
		var places = new LinkedHashMap<Integer, Integer>();
		IntStream.range(0, codes.size())
			.filter(place -> marks.byCode().getOrDefault(codes.get(place), 0) > 0)
			.forEach(place -> places.put(place, marks.byCode().getOrDefault(codes.get(place), 0)));
		var slip = Optional.ofNullable(marks.pass()).flatMap(Slip::parse);
		return new Carried(slip.map(Slip::value).orElse(null), marks.helped(), places, null);
	}

	static Carried receipt(String printed, boolean helped) {
		return new Carried(null, helped, Map.of(), printed);
	}

	/** Of a voter with an account who is still choosing. */
	boolean isWithAccount() {
		return pass == null && receipt == null;
	}

	Marks marksOn(VotingRound round) {
		var candidates = round.getCandidates();
		var byCode = new LinkedHashMap<String, Integer>();
		marks.forEach((place, mark) -> byCode.put(candidates.get(place).code(), mark));
		return new Marks(pass, helped, byCode);
	}

	String written() {
		var places = marks.entrySet().stream().map(mark -> mark.getKey() + "=" + mark.getValue()).collect(Collectors.joining(","));
		return String.join("\n", pass == null ? "" : pass, helped ? "helped" : "", places, receipt == null ? "" : receipt);
	}

	/** Reads what {@link #written()} wrote. */
	static Carried read(String text) {
		var parts = text.split("\n", -1);
		var marks = new LinkedHashMap<Integer, Integer>();
		for (var mark : parts[2].isEmpty() ? new String[0] : parts[2].split(",")) {
			var pair = mark.split("=");
			marks.put(Integer.valueOf(pair[0]), Integer.valueOf(pair[1]));
		}
		return new Carried(orNull(parts[0]), !parts[1].isEmpty(), marks, orNull(parts[3]));
	}

	private static @Nullable String orNull(String part) {
		return part.isEmpty() ? null : part;
	}

}
