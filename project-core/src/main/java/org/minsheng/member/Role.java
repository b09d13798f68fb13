package org.minsheng.member;

/** What a person may be in the programme (R1, R5 to R8, R15, 1.2 of the process). */
public enum Role {

	/** 居民 */
	RESIDENT(false),
	/** 社区工作站（居委会） */
	COMMUNITY_STATION(true),
	/** 社区党组织 */
	COMMUNITY_PARTY(true),
	/** 社会事务办 */
	SOCIAL_AFFAIRS(true),
	/** 城建办 */
	CONSTRUCTION(true),
	/** 机关后勤服务中心 */
	LOGISTICS(true),
	/** 财管中心 */
	FINANCE(true),
	/** 领导（协调）小组 */
	LEADING_GROUP(true),
	/** 审计 */
	AUDITOR(true),
	/** 区（新区） */
	DISTRICT(true),
	/** 系统管理员 */
	ADMIN(true),
	/** Anybody, signed in or not. Never granted. */
	PUBLIC(false),
	/** Time itself: what falls due. Never granted. */
	SYSTEM(false);

	private final boolean staff;

	Role(boolean staff) {
		this.staff = staff;
	}

	public boolean isStaff() {
		return staff;
	}

}
