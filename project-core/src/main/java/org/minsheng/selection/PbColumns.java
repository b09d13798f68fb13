package org.minsheng.selection;

import java.util.List;

import org.minsheng.selection.PbFault.Reason;

/** The names of a section's columns; upper and lower case are the same. */
class PbColumns {

	static final int NONE = -1;

	private final int line;

	private final List<String> names;

	PbColumns(PbRow row) {
		this.line = row.line;
		this.names = row.texts();
	}

	List<String> names() {
		return names;
	}

	/** Where the column stands, or {@link #NONE}. */
	int find(String name) {
		var found = NONE;
		for (int k = 0; k < names.size(); k++) {
			if (!names.get(k).equalsIgnoreCase(name)) continue;
			if (found != NONE) throw new PbFault(line, Reason.COLUMN_TWICE, name);
			found = k;
		}
		return found;
	}

	int need(String name) {
		var found = find(name);
		if (found == NONE) throw new PbFault(line, Reason.COLUMN_MISSING, name);
		return found;
	}

	PbFault fault(Reason reason, String detail) {
		return new PbFault(line, reason, detail);
	}

}
