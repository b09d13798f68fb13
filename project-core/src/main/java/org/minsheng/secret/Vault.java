package org.minsheng.secret;

/** Seals personal data, so that a copy of the database alone tells nothing about anybody. */
public interface Vault {

	/** Sealed anew each time: nobody sees that two are alike. */
	Sealed seal(String plain);

	/**
	 * What was sealed.
	 * @throws IllegalStateException where it was changed, or sealed with another key
	 */
	String open(Sealed sealed);

	/** The same for the same text and for nothing else, so that what is sealed can be found again. */
	String mark(String plain);

}
