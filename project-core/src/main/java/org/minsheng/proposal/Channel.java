package org.minsheng.proposal;

/** Through which door a request came (R12, R13, R36). */
public enum Channel {

	/** 网页 */
	WEB,
	/** 工作站窗口 */
	WINDOW,
	/** 电话 */
	PHONE,
	/** 居民议事会 */
	MEETING,
	/** 微信公众号 */
	WECHAT,
	/** 社区家园网 */
	COMMUNITY_SITE,
	/** 党代表进社区 */
	PARTY_REP,
	/** 社康中心、党群服务中心等 */
	HOST_BODY,
	/** 12345 政务服务便民热线 */
	HOTLINE

}
