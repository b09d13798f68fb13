package org.minsheng.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.selection.PbFault.Reason;

/** Makes an election of a file, ballot by ballot. */
class PbElectionReader implements PbParser.Listener {

	/** How files mark a project withdrawn after the vote, so that no budget reaches it. */
	static final Money WITHDRAWN = Money.ofYuan(999_999_999);

	/** Columns that put a project into groups, and the kind of group. */
	private static final Map<String, String> LABELS = Map.of("category", "category", "categories", "category", "target", "target",
			"targets",
			"target", "beneficiaries", "target", "district", "district", "neighborhood", "neighborhood", "community", "community", "type",
			"type", "theme", "theme");

	private final Map<String, String> meta = new LinkedHashMap<>();

	private final PbLimits limits = new PbLimits();

	private final List<Candidate> candidates = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	private final Set<String> selected = new LinkedHashSet<>();

	private final List<String> notes = new ArrayList<>();

	private @Nullable Money budget;

	private @Nullable BallotKind kind;

	private @Nullable PbColumns columns;

	private @Nullable PbBallots ballots;

	/** Whether files have a column for this kind of label. */
	static boolean isLabelled(String kind) {
		return kind.equals(LABELS.get(kind));
	}

	@Override
	public void meta(PbRow row, String key, String value) {
		meta.putIfAbsent(key, value);
		switch (key) {
			case "budget" -> budget = PbNumbers.money(row, value, key);
			case "vote_type" -> kind = BallotKind.named(value).orElseThrow(() -> row.fault(Reason.UNKNOWN_VOTE_TYPE, value));
			case "min_project_score_threshold" -> {
				if (!value.isEmpty()) PbNumbers.number(row, value);
			}
			case PbElection.TOP_UP -> {
				if (PbNumbers.points(row, value) < 0 || PbNumbers.points(row, value) > 100) throw row.fault(Reason.NOT_A_NUMBER, value);
			}
			default -> limits.take(row, key, value);
		}
	}

	@Override
	public void projectColumns(PbColumns columns) {
		if (budget == null) throw columns.fault(Reason.KEY_MISSING, "budget");
		if (kind == null) throw columns.fault(Reason.KEY_MISSING, "vote_type");
		columns.need("project_id");
		columns.need("cost");
		this.columns = columns;
	}

	@Override
	public void project(PbRow row) {
		var id = text(row, "project_id");
		if (id.isEmpty()) throw row.fault(Reason.VALUE_MISSING, "project_id");
		if (!ids.add(id)) throw row.fault(Reason.PROJECT_TWICE, id);
		var cost = PbNumbers.money(row, text(row, "cost"), "cost");
		var name = text(row, "name");
		candidates.add(new Candidate(id, name.isEmpty() ? id : name, cost, labels(row), cost.equals(WITHDRAWN), declared(row)));
		if (!Set.of("", "0").contains(text(row, "selected"))) selected.add(id);
	}

	private String text(PbRow row, String column) {
		return columns == null ? "" : row.text(columns.find(column));
	}

	private @Nullable BigDecimal declared(PbRow row) {
		var score = text(row, "score");
		var declared = score.isEmpty() ? text(row, "votes") : score;
		return declared.isEmpty() ? null : PbNumbers.number(row, declared);
	}

	private Set<Label> labels(PbRow row) {
		var labels = new LinkedHashSet<Label>();
		LABELS.forEach((column, kind) -> Arrays.stream(text(row, column).split(","))
			.map(String::strip)
			.filter(value -> !value.isEmpty())
			.forEach(value -> labels.add(new Label(kind, value))));
		return labels;
	}

	@Override
	public void voteColumns(PbColumns columns) {
		if (candidates.isEmpty()) throw columns.fault(Reason.NO_PROJECTS, "");
		if (kind != null) ballots = new PbBallots(kind, candidates, columns);
	}

	@Override
	public void vote(PbRow row) {
		if (ballots != null) ballots.take(row);
	}

	PbElection election() {
		if (budget == null || kind == null || ballots == null) throw new IllegalStateException("The file is not read to its end");
		var election = new Election(budget, kind, candidates, ballots.ballots());
		compare("num_projects", candidates.size());
		compare("num_votes", election.voters());
		notes.addAll(ballots.notes());
		return new PbElection(Collections.unmodifiableMap(meta), election, Collections.unmodifiableSet(selected), limits.constraints(),
				List.copyOf(notes));
	}

	private void compare(String key, int found) {
		var said = meta.getOrDefault(key, "");
		if (!said.isEmpty() && !said.equals(Integer.toString(found))) notes.add(key + " says " + said + ", found " + found);
	}

}
