package org.minsheng.database;

/** What the server does for a write before it acknowledges it. */
enum Durability {

	/** The write is on the disk: it outlives a killed process and a lost power supply. */
	FULL,

	/** The write is in memory: good enough for a test, and for nothing else. */
	NONE

}
