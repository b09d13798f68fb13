package org.minsheng.proposal;

import java.util.Collection;
import java.util.stream.Collectors;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * What the programme does not pay for: the negative list (负面清单) as Shenzhen, Zhuhai and Chengdu print it ({@code process.md}
 * 2.1, R41), with the code by which papers refer to an item.
 */
@Getter
@RequiredArgsConstructor
public enum NegativeItem {

	/** 物业服务企业的职责 */
	PROPERTY_FIRM("F1"),
	/** 供电、供水、燃气、通信等其他单位的职责 */
	OTHER_BODY("F2"),
	/** 政府部门的日常工作，包括人员工资和办公经费 */
	DEPARTMENT("F3"),
	/** 与已建或者拟建的政府投资项目重复 */
	GOVERNMENT_PROJECT("F4"),
	/** 应当由业主自己出钱的事 */
	PRIVATE_MATTER("F5"),
	/** 有明确的责任人 */
	LIABLE_PERSON("F6"),
	/** 不符合微实事的条件：不是小额、普惠、贴近日常的事 */
	NOT_ELIGIBLE("F7");

	private final String code;

	/** The codes in the order of the list. */
	public static String codes(Collection<NegativeItem> items) {
		return items.stream().sorted().map(NegativeItem::getCode).collect(Collectors.joining("、"));
	}

}
