package org.minsheng.category;

/** What it is for (R25); cuts across the types. */
public enum Theme {

	/** 环境美化提升 */
	ENVIRONMENT,
	/** 安全整治 */
	SAFETY,
	/** 便民设施 */
	CONVENIENCE,
	/** 文体设施 */
	CULTURE_SPORT,
	/** 直接服务 */
	SERVICE

}
