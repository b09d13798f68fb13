package org.minsheng.deliberation;

/** What one member says to one item. */
public enum Choice {

	YES, NO, ABSTAIN

}
