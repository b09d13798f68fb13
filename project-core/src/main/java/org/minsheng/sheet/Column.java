package org.minsheng.sheet;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/** What stands in a line of the sheet, in this order. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum Column {

	/** 一句话说是什么事 */
	TITLE(60, true),
	/** 地点 */
	PLACE(120, true),
	/** 现在的情况 */
	PROBLEM(1000, true),
	/** 希望怎么办 */
	WANTED(1000, true),
	/** 附议人数 */
	SUPPORTERS(4, false),
	/** 来源渠道: the name of a {@link org.minsheng.proposal.Channel} */
	CHANNEL(30, false),
	/** 姓名 */
	NAME(40, false),
	/** 联系电话 */
	PHONE(30, false),
	/** 不愿具名：是、否 */
	UNNAMED(5, false);

	/** In characters. */
	private final int longest;

	private final boolean required;

}
