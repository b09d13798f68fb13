package org.minsheng.delivery;

/** Who may sit on an acceptance panel; a contractor may not. */
public enum Seat {

	/** 社区工作站 */
	WORKSTATION,
	/** 城建办 */
	CONSTRUCTION_OFFICE,
	/** 社区党组织或居委会 */
	COMMUNITY,
	/** 居民代表 */
	RESIDENT

}
