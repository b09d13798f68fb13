package org.minsheng.deliberation;

/** The five parties who deliberate together (R15). */
public enum Party {

	/** 社区党组织 */
	PARTY_ORGANISATION,
	/** 居委会 */
	RESIDENTS_COMMITTEE,
	/** 社区工作站 */
	WORKSTATION,
	/** 居民代表 */
	RESIDENT_REPRESENTATIVES,
	/** 专家 */
	EXPERTS

}
