package org.minsheng.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.minsheng.selection.PbFault.Reason;

/** Reads the ballots of a file straight from its bytes. */
class PbBallots {

	private final BallotKind kind;

	private final IdTable ids;

	private final Ballots ballots;

	private final int voteColumn;

	private final int pointsColumn;

	private int[] choices = new int[64];

	private int[] points = new int[64];

	/** On which ballot each candidate was last named. */
	private final int[] namedOn;

	private final List<String> notes = new ArrayList<>();

	PbBallots(BallotKind kind, List<Candidate> candidates, PbColumns columns) {
		this.kind = kind;
		this.ids = new IdTable(candidates);
		this.ballots = new Ballots(kind);
		this.namedOn = new int[candidates.size()];
		this.voteColumn = columns.need("vote");
		this.pointsColumn = kind.givesPoints() ? columns.need("points") : PbColumns.NONE;
	}

	void take(PbRow row) {
		var given = kind.givesPoints() ? points(row) : 0;
		var length = choices(row, given);
		if (kind == BallotKind.CHOOSE_ONE && length > 1) throw row.fault(Reason.TOO_MANY_CHOICES, row.text(voteColumn));
		ballots.add(choices, points, length);
	}

	/** How many choices the ballot names; each counts once. */
	private int choices(PbRow row, int given) {
		int length = 0, named = 0;
		if (row.has(voteColumn)) {
			int from = row.from(voteColumn), end = row.to(voteColumn);
			for (int at = from; at <= end; at++) {
				if (at < end && row.bytes[at] != ',') continue;
				var choice = choice(row, from, at);
				from = at + 1;
				if (choice < 0) continue;
				named++;
				if (isNew(choice, row)) enter(choice, length++);
			}
		}
		if (kind.givesPoints() && given != named) throw row.fault(Reason.POINTS_DO_NOT_MATCH, row.text(voteColumn));
		return length;
	}

	private int choice(PbRow row, int start, int end) {
		int from = start, to = end;
		while (from < to && row.bytes[from] == ' ')
			from++;
		while (to > from && row.bytes[to - 1] == ' ')
			to--;
		if (from == to) return -1;
		var choice = ids.find(row.bytes, from, to);
		if (choice < 0) throw row.fault(Reason.UNKNOWN_PROJECT, row.text(voteColumn));
		return choice;
	}

	private boolean isNew(int choice, PbRow row) {
		var ballot = ballots.cast() + 1;
		if (namedOn[choice] != ballot) {
			namedOn[choice] = ballot;
			return true;
		}
		if (kind.givesPoints()) throw row.fault(Reason.CHOICE_TWICE, row.text(voteColumn));
		notes.add("line " + row.line + ": a project named twice counts once: " + row.text(voteColumn));
		return false;
	}

	private void enter(int choice, int place) {
		if (place == choices.length) choices = Arrays.copyOf(choices, 2 * place);
		choices[place] = choice;
	}

	private int points(PbRow row) {
		var text = row.text(pointsColumn);
		var count = 0;
		for (int from = 0; from < text.length();) {
			var comma = text.indexOf(',', from);
			var to = comma < 0 ? text.length() : comma;
			if (count == points.length) points = Arrays.copyOf(points, 2 * count);
			points[count++] = number(row, text, from, to);
			from = to + 1;
		}
		return count;
	}

	private static int number(PbRow row, String text, int from, int to) {
		if (to == from + 1 && text.charAt(from) >= '0' && text.charAt(from) <= '9') return text.charAt(from) - '0';
		return PbNumbers.points(row, text.substring(from, to).strip());
	}

	Ballots ballots() {
		return ballots;
	}

	List<String> notes() {
		return notes;
	}

}
