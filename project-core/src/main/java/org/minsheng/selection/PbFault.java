package org.minsheng.selection;

import lombok.Getter;

/** Thrown where a `.pb` file can't be understood: which line, and why. */
@Getter
public class PbFault extends RuntimeException {

	/** Why; each has its words. The detail is what the file has there. */
	public enum Reason {

		NOT_UTF_8("the text is not UTF-8"),
		QUOTE_NEVER_CLOSED("a quote opened here is never closed"),
		LINE_TOO_LONG("a line is longer than 16 MiB"),
		NO_SECTION("the file does not begin with the section META"),
		SECTION_TWICE("the section stands twice"),
		SECTION_MISSING("the section is missing"),
		SECTION_TOO_EARLY("the section stands before one that it needs"),
		COLUMN_TWICE("the column stands twice"),
		COLUMN_MISSING("the column is missing"),
		KEY_MISSING("META lacks the key"),
		VALUE_MISSING("there is no value for"),
		NOT_A_SUM("not a sum of money"),
		NEGATIVE("less than nothing"),
		FLOOR_ABOVE_CEILING("the floor lies above the ceiling"),
		NOT_A_NUMBER("not a number"),
		UNKNOWN_VOTE_TYPE("not a known type of vote"),
		PROJECT_TWICE("the project stands twice"),
		NO_PROJECTS("there are no projects"),
		UNKNOWN_PROJECT("the ballot names a project that is not listed"),
		CHOICE_TWICE("the ballot names a project twice"),
		TOO_MANY_CHOICES("the ballot names more than one project"),
		POINTS_DO_NOT_MATCH("the ballot has not as many points as projects");

		private final String words;

		Reason(String words) {
			this.words = words;
		}

	}

	private final int line;

	private final Reason reason;

	private final String detail;

	PbFault(int line, Reason reason, String detail) {
		super("line " + line + ": " + reason.words + (detail.isEmpty() ? "" : ": " + shown(detail)));
		this.line = line;
		this.reason = reason;
		this.detail = detail;
	}

	private static String shown(String detail) {
		var oneLine = detail.replaceAll("\\p{Cntrl}", " ");
		return oneLine.length() > 80 ? oneLine.substring(0, 80) + "…" : oneLine;
	}

}
