package org.minsheng.proposal;

/** What makes a request one for the programme (R2, R3, R17, R41); that it is nobody else's duty is the negative list's matter. */
public enum EligibilityTest {

	/** 花钱不多（R3） */
	MODEST_MONEY,
	/** 受益面广（R2、R17） */
	WIDE_BENEFIT,
	/** 贴近居民日常（R2） */
	DAILY_LIFE,
	/** 群众反映强烈（R2、R41） */
	STRONGLY_WANTED,
	/** 眼下急需（R17） */
	URGENT_NOW,
	/** 有代表性（R17） */
	REPRESENTATIVE,
	/** 社会效果好（R3） */
	GOOD_EFFECT,
	/** 期限之前可以启动并见成效（R41） */
	IN_TIME,
	/** 前期已与居民沟通（R41） */
	CONSULTED

}
