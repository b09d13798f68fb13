package org.minsheng.selection;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An election as a `.pb` file has it.
 *
 * @param meta the file's keys and values, in their order
 * @param selected the identifiers that the file marks as officially selected
 * @param constraints the floors, ceilings and exclusive sets that the file names as {@link PbLimits} writes them
 * @param notes what the file says and does not hold, one line each
 */
public record PbElection(Map<String, String> meta, Election election, Set<String> selected, Constraints constraints,
		List<String> notes) {

	static final String TOP_UP = "rule_top-up-percent";

	/**
	 * Reads a file, ballot by ballot; voters' particulars are passed over.
	 *
	 * @throws PbFault with line and reason where it can't be understood
	 */
	public static PbElection read(InputStream in) throws IOException {
		var reader = new PbElectionReader();
		PbParser.parse(in, reader);
		return reader.election();
	}

	/** The score that the file demands of a project. */
	public Threshold threshold() {
		var least = meta.getOrDefault("min_project_score_threshold", "");
		return least.isEmpty() ? Threshold.NONE : new Threshold.Score(PbNumbers.number(new PbRow(), least));
	}

	/** How much of its price must be left for the one that ends a list by votes to be funded after all; 0 for never. */
	public int topUpPercent() {
		var percent = meta.getOrDefault(TOP_UP, "");
		return percent.isEmpty() ? 0 : PbNumbers.points(new PbRow(), percent);
	}

	/** The rule with what the file says of it: threshold and top-up. */
	public Rule withParameters(Rule rule) {
		if (!(rule instanceof ByVotes byVotes)) return rule;
		return byVotes.from(threshold()).toppedUpFrom(byVotes.skips() ? 0 : topUpPercent());
	}

}
