package org.minsheng.category;

/** What is bought (R24). A project has one main type; its cost lines may be of others (R45). */
public enum ProjectType {

	/** 工程类 */
	WORKS,
	/** 货物类 */
	GOODS,
	/** 服务类 */
	SERVICE

}
