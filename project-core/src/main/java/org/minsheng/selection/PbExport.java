package org.minsheng.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.minsheng.money.Money;

/** Writes an election down as Pabulib does. */
class PbExport {

	private final Election election;

	private final List<String> kinds;

	PbExport(Election election) {
		this.election = election;
		this.kinds = election.getCandidates()
			.stream()
			.flatMap(candidate -> candidate.labels().stream())
			.map(Label::kind)
			.filter(
					PbElectionReader::isLabelled)
			.distinct()
			.sorted()
			.toList();
	}

	PbFile file(Map<String, String> meta) {
		var all = new LinkedHashMap<>(meta);
		all.put("num_projects", Integer.toString(election.getCandidates().size()));
		all.put("num_votes", Integer.toString(election.voters()));
		all.put("budget", plain(election.getBudget()));
		all.put("vote_type", election.getKind().getFileName());
		return new PbFile(all, projects(), votes());
	}

	static String plain(Money money) {
		var yuan = money.yuan().stripTrailingZeros();
		return yuan.scale() < 0 ? yuan.setScale(0).toPlainString() : yuan.toPlainString();
	}

	private PbTable projects() {
		var columns = new ArrayList<>(List.of("project_id", "cost", "votes", "score", "name"));
		columns.addAll(kinds);
		return new PbTable(columns, election.getCandidates().stream().map(this::project).toList());
	}

	private List<String> project(Candidate candidate) {
		var cost = candidate.withdrawn() ? PbElectionReader.WITHDRAWN : candidate.cost();
		var row = new ArrayList<>(List.of(candidate.id(), plain(cost), Long.toString(election.votes(candidate)),
				election.score(candidate).toPlainString(), candidate.name()));
		kinds.forEach(kind -> row.add(labels(candidate, kind)));
		return row;
	}

	/** Commas stand between labels, so one inside is written as its wide sister. */
	private static String labels(Candidate candidate, String kind) {
		return candidate.labels()
			.stream()
			.filter(label -> label.kind().equals(kind))
			.map(label -> label.value().replace(',', '，'))
			.sorted()
			.collect(Collectors.joining(","));
	}

	private PbTable votes() {
		var points = election.getKind().givesPoints();
		var rows = new ArrayList<List<String>>();
		for (var group : election.groups()) {
			var vote = group.choices().stream().map(Candidate::id).collect(Collectors.joining(","));
			var given = group.points().stream().map(String::valueOf).collect(Collectors.joining(","));
			for (int k = 0; k < group.voters(); k++) {
				var voter = Integer.toString(rows.size() + 1);
				rows.add(points ? List.of(voter, vote, given) : List.of(voter, vote));
			}
		}
		return new PbTable(points ? List.of("voter_id", "vote", "points") : List.of("voter_id", "vote"), rows);
	}

}
