package org.minsheng.selection;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.minsheng.selection.PbFault.Reason;

/** Walks through the three sections of a `.pb` file and hands each line to a listener. */
class PbParser {

	/** Takes a file line by line; a row is only valid during the call. */
	interface Listener {

		void meta(PbRow row, String key, String value);

		void projectColumns(PbColumns columns);

		void project(PbRow row);

		void voteColumns(PbColumns columns);

		void vote(PbRow row);

	}

	private static final List<String> SECTIONS = List.of("META", "PROJECTS", "VOTES");

	private final PbRows rows;

	private final Listener listener;

	private final Set<String> seen = new HashSet<>();

	private String section = "";

	private PbParser(InputStream in, Listener listener) throws IOException {
		this.rows = new PbRows(in);
		this.listener = listener;
	}

	static void parse(InputStream in, Listener listener) throws IOException {
		new PbParser(in, listener).parse();
	}

	private void parse() throws IOException {
		while (rows.next()) {
			var row = rows.row();
			if (isSection(row)) begin(row);
			else
				take(row);
		}
		for (var needed : SECTIONS) if (!seen.contains(needed)) throw new PbFault(rows.line(), Reason.SECTION_MISSING, needed);
	}

	private static boolean isSection(PbRow row) {
		var length = row.to(0);
		if (length < 4 || length > 12 || "mMpPvV \t".indexOf(row.bytes[0]) < 0) return false;
		return row.ends[row.fields - 1] == length && SECTIONS.contains(row.text(0).toUpperCase(Locale.ROOT));
	}

	private void begin(PbRow row) throws IOException {
		section = row.text(0).toUpperCase(Locale.ROOT);
		if (!seen.add(section)) throw row.fault(Reason.SECTION_TWICE, section);
		if (seen.size() != SECTIONS.indexOf(section) + 1) throw row.fault(Reason.SECTION_TOO_EARLY, section);
		if (section.equals("META")) return;
		if (!rows.next()) throw row.fault(Reason.COLUMN_MISSING, section.equals("VOTES") ? "vote" : "project_id");
		var columns = new PbColumns(rows.row());
		if (section.equals("VOTES")) listener.voteColumns(columns);
		else
			listener.projectColumns(columns);
	}

	private void take(PbRow row) {
		switch (section) {
			case "META" -> takeMeta(row);
			case "PROJECTS" -> listener.project(row);
			case "VOTES" -> listener.vote(row);
			default -> throw row.fault(Reason.NO_SECTION, row.text(0));
		}
	}

	private void takeMeta(PbRow row) {
		var key = row.text(0);
		if (key.equalsIgnoreCase("key") && row.text(1).equalsIgnoreCase("value")) return;
		listener.meta(row, key, row.text(1));
	}

}
