package org.minsheng.category;

/** Where a record's facts come from; what is not entered by a user is marked on its page. */
public enum Provenance {

	/** Entered by a user of this installation. */
	ENTERED,
	/** The fact stands in one of the two published articles; amounts do not. */
	PUBLISHED,
	/** Made up to reach the published totals. */
	SYNTHETIC

}
