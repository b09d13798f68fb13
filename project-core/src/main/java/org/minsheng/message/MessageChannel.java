package org.minsheng.message;

/** By what a member is told beside the site. */
public enum MessageChannel {

	/** 电子邮件 */
	MAIL,
	/** 短信 */
	SMS

}
