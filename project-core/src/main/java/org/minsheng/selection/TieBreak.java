package org.minsheng.selection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * How ties are decided: part of what is published before the vote. First by the criteria, then by an order that leaves
 * nothing open.
 */
public record TieBreak(List<Criterion> criteria, Order order) {

	/** What speaks for one of several equals before the order does. */
	public enum Criterion { CHEAPER, MORE_VOTES }

	/** An order of all candidates. */
	public sealed interface Order permits AsListed, Published, Drawn {}

	/** The order in which the election lists its candidates. */
	public record AsListed() implements Order {}

	/** An order published beforehand; who is missing from it comes last, as listed. */
	public record Published(List<String> ids) implements Order {

		public Published {
			ids = List.copyOf(ids);
		}

	}

	/**
	 * A draw that anyone can repeat: ascending by the hexadecimal SHA-256 of the seed, a line feed and the candidate's
	 * identifier, in UTF-8. The seed is a public number fixed beforehand but not yet known, such as a later lottery result.
	 */
	public record Drawn(String seed) implements Order {

		/** What is drawn for the candidate; the lowest comes first. */
		public String lot(Candidate candidate) {
			try {
				var text = seed + "\n" + candidate.id();
				return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
			} catch (NoSuchAlgorithmException impossible) {
				throw new IllegalStateException(impossible);
			}
		}

	}

	/** As cities list their greedy results: in the order of the file. */
	public static final TieBreak AS_LISTED = new TieBreak(List.of(), new AsListed());

	/** As the tools for equal shares have it: lower cost, then more votes, then the order of the file. */
	public static final TieBreak CHEAPER_THEN_VOTES = new TieBreak(List.of(Criterion.CHEAPER, Criterion.MORE_VOTES), new AsListed());

	public TieBreak {
		criteria = List.copyOf(criteria);
	}

	/** By a published order alone. */
	public static TieBreak published(List<String> ids) {
		return new TieBreak(List.of(), new Published(ids));
	}

	/** By lot alone. */
	public static TieBreak drawn(String seed) {
		return new TieBreak(List.of(), new Drawn(seed));
	}

	/** All candidates in the order that decides where the criteria do not. */
	public List<Candidate> order(Election election) {
		return inOrder(election).stream().map(election::candidate).toList();
	}

	/** The favourite comes first; no two candidates compare as equal. */
	Comparator<Integer> among(Election election) {
		var rank = ranks(election);
		Comparator<Integer> byOrder = Comparator.comparingInt(index -> rank[index]);
		return criteria.stream()
			.map(criterion -> by(criterion, election))
			.reduce(Comparator::thenComparing)
			.map(
					first -> first.thenComparing(byOrder))
			.orElse(byOrder);
	}

	private static Comparator<Integer> by(Criterion criterion, Election election) {
		return switch (criterion) {
			case CHEAPER -> Comparator.comparing(index -> election.candidate(index).cost());
			case MORE_VOTES -> Comparator.comparingLong((Integer index) -> election.votes(index)).reversed();
		};
	}

	/** The place of each candidate in the order. */
	int[] ranks(Election election) {
		var places = new int[election.size()];
		var inOrder = inOrder(election);
		for (int place = 0; place < places.length; place++) places[inOrder.get(place)] = place;
		return places;
	}

	private List<Integer> inOrder(Election election) {
		var listed = election.indices().values().stream().sorted();
		if (order instanceof Published published) {
			var places = published.ids();
			return listed.sorted(Comparator.comparing(index -> placeIn(places, election.candidate(index).id()))).toList();
		}
		if (order instanceof Drawn drawn)
			return listed.sorted(Comparator.comparing(index -> drawn.lot(election.candidate(index)))).toList();
		return listed.toList();
	}

	private static int placeIn(List<String> ids, String id) {
		var place = ids.indexOf(id);
		return place < 0 ? ids.size() : place;
	}

}
