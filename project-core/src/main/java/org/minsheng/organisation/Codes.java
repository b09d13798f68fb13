package org.minsheng.organisation;

/** Hands out numbers without gaps within a series, so that a code such as KC2016-037 is unique. */
public interface Codes {

	/** The next number of the series, from one. */
	int next(String series);

}
