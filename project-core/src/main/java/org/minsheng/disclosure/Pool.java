package org.minsheng.disclosure;

import java.util.List;

/** The reserve pool (备选项目库). */
public interface Pool {

	/** All that wait, by community and code. */
	List<PoolRow> waiting();

}
