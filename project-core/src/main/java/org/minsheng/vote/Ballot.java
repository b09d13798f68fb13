package org.minsheng.vote;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one voter chose.
 *
 * @param choices the codes of projects; in the voter's order where the ballot ranks, else in the published order
 * @param points of each choice where points are given, else empty
 */
public record Ballot(List<String> choices, List<Integer> points) implements Serializable {

	public Ballot {
		choices = List.copyOf(choices);
		points = List.copyOf(points);
	}

	/** As it is kept and published: codes with commas between them. */
	public String vote() {
		return String.join(",", choices);
	}

	/** The points with commas between them; empty where none are given. */
	public String pointsGiven() {
		return points.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	/** Reads what {@link #vote()} and {@link #pointsGiven()} wrote. */
	public static Ballot read(String vote, String points) {
		return new Ballot(parts(vote).toList(), parts(points).map(Integer::valueOf).toList());
	}

	private static Stream<String> parts(String text) {
		return Stream.of(text.split(",")).map(String::strip).filter(part -> !part.isEmpty());
	}

}
