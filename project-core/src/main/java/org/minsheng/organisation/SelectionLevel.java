package org.minsheng.organisation;

/** Who balances the reports and picks the year's projects: each office (A1), or the district for all (A2). */
public enum SelectionLevel {

	OFFICE, DISTRICT

}
