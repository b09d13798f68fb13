package org.minsheng.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.minsheng.selection.Comparison;
import org.minsheng.selection.Election;
import org.minsheng.selection.MerkleTree;
import org.minsheng.selection.Outcome;
import org.minsheng.selection.PbFile;
import org.minsheng.selection.PbLimits;
import org.minsheng.selection.PbTable;

/**
 * What the published ballots come to by the published rule, and why.
 *
 * @param ballots none for a round from a file, which is published as it is
 */
public record VoteResult(VotingRound round, List<PublishedBallot> ballots, Counted counted) {

	/** The rules that stand side by side, in the order in which they are shown. */
	public static final List<String> RULES = List.of("greedy", "greedy-no-skip", "mes", "mes-add1", "mes-add1u-exhaustive", "mes-iter1",
			"best-value");

	static Election election(VotingRound round, List<PublishedBallot> ballots) {
		var builder = Election.of(round.getTerms().budget(), round.getTerms().form().getKind(),
				round.getCandidates().stream().map(RoundCandidate::asCandidate).toList());
		ballots.forEach(one -> builder.ballot(one.ballot().choices(), one.ballot().points()));
		return builder.build();
	}

	/** What the tree over the list comes to now. */
	static String root(List<PublishedBallot> ballots) {
		return MerkleTree.root(ballots.stream().map(PublishedBallot::leaf).toList());
	}

	public Election election() {
		return counted.election();
	}

	/** Empty while ties cannot be decided. */
	public Optional<Outcome> outcome() {
		return counted.outcome();
	}

	/** How many ballots are counted. */
	public int voters() {
		return election().voters();
	}

	/** The published rule first, then every other on the same ballots, with the same limits and the same order among equals. */
	public Comparison comparison() {
		return counted.comparison();
	}

	/**
	 * All ballots with their receipts, in the form that other software reads. Candidates stand in the order that decides
	 * between equals, so that who takes ties as listed finds the same winners.
	 */
	PbFile file() {
		var plain = PbFile.of(election(), meta());
		var votes = ballots.stream().map(this::row).toList();
		var columns = hasPoints() ? List.of("voter_id", "vote", "points") : List.of("voter_id", "vote");
		return new PbFile(plain.meta(), inTieOrder(plain.projects()), new PbTable(columns, votes));
	}

	private PbTable inTieOrder(PbTable projects) {
		var order = round.tieBreak().map(ties -> ties.order(election())).orElse(election().getCandidates());
		var places = order.stream().map(candidate -> candidate.id()).toList();
		var rows = new ArrayList<>(projects.rows());
		rows.sort(Comparator.comparing(row -> places.indexOf(row.get(0))));
		return new PbTable(projects.columns(), rows);
	}

	private List<String> row(PublishedBallot one) {
		return hasPoints()
				? List.of(one.receipt(), one.ballot().vote(), one.ballot().pointsGiven())
				: List.of(one.receipt(), one.ballot().vote());
	}

	private boolean hasPoints() {
		return election().getKind().givesPoints();
	}

	private Map<String, String> meta() {
		var terms = round.getTerms();
		var meta = new LinkedHashMap<String, String>();
		meta.put("description", round.getTitle());
		meta.put("country", "China");
		meta.put("unit", round.getScope().district());
		meta.put("instance", round.getCode());
		meta.put("date_begin", terms.opensOn().toString());
		meta.put("date_end", terms.lastDay().toString());
		meta.put("currency", "CNY");
		meta.put("rule", terms.rule());
		terms.selectionRule().parameters().forEach((name, value) -> meta.put("rule_" + name, value));
		meta.putAll(PbLimits.keys(round.constraints()));
		if (terms.leastVotes() > 0) meta.put("min_project_score_threshold", String.valueOf(terms.leastVotes()));
		round.getDrawSeed().ifPresent(seed -> meta.put("draw_seed", seed));
		round.getMerkleRoot().ifPresent(root -> meta.put("merkle_root", root));
		return meta;
	}

	/** The ballot with the receipt, if it is in the list. */
	public Optional<Ballot> find(String typed) {
		return Slip.parse(typed)
			.flatMap(slip -> ballots.stream().filter(one -> one.receipt().equals(slip.value())).findFirst())
			.map(PublishedBallot::ballot);
	}

	/** Whether the published list still has the root that was fixed at the close. */
	public boolean isWhole() {
		return round.getMerkleRoot().filter(root(ballots)::equals).isPresent();
	}

}
