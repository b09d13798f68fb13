package org.minsheng.vote;

/** Who comes first among equals. */
public enum TieOrder {

	/** Whoever stands first in the published list. */
	PUBLISHED,
	/** A draw that anyone can repeat, from a public number that is named beforehand and known only later. */
	DRAWN

}
