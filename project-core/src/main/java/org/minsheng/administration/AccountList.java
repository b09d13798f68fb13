package org.minsheng.administration;

import java.util.List;

import org.minsheng.organisation.Scope;

/** The accounts of a place, for its administrator. */
public interface AccountList {

	/** At most this many are listed; whoever looks for another names it. */
	int MOST = 200;

	/**
	 * By user name: those of staff who can be or could once be signed in to, or any whose user name or name has the words.
	 * @param words empty for no search
	 */
	List<AccountRow> in(Scope place, String words);

}
