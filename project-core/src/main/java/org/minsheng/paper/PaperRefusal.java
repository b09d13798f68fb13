package org.minsheng.paper;

import org.minsheng.Reason;

public enum PaperRefusal implements Reason {
	/** Sheets are printed from the announcement to the last day. */
	PAPERS_NOT_NOW,
	/** So many sheets are not printed at once: how many may be. */
	TOO_MANY_PAPERS,
	/** The voter holds a sheet already: number. */
	HOLDS_A_PAPER,
	/** The voter holds no sheet, or has handed it in: number. */
	HOLDS_NO_PAPER,
	/** The round has no such sheet: what was typed. */
	UNKNOWN_SHEET,
	/** The sheet was handed out or taken back before: serial. */
	SHEET_NOT_FREE,
	/** Whoever printed a sheet does not hand it out. */
	PRINTED_BY_YOU,
	/** Papers are read from the end of the vote on. */
	NOT_COUNTING,
	/** The sheet is settled: serial. */
	SHEET_SETTLED,
	/** Whoever handed a sheet out does not read it. */
	HANDED_OUT_BY_YOU,
	/** Whoever read a sheet does not read it again. */
	READ_BY_YOU,
	/** Two clerks read it differently, and a third person decides: serial. */
	DIFFERENCE_WAITS,
	/** There is no difference to decide: serial. */
	NO_DIFFERENCE,
	/** Such a sheet can only be found to be this: finding. */
	ONLY_INVALID
}
