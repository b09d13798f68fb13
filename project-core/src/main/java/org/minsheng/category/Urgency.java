package org.minsheng.category;

/** 小事、急事、难事: what the programme is aimed at (R4). */
public enum Urgency {

	SMALL, URGENT, HARD

}
