package org.minsheng.disclosure;

import java.util.function.Consumer;

/** Everything public, row by row, for machines. */
public interface OpenData {

	/** Hands over every project by year and code, one at a time, so that any number fits into memory. */
	void projects(Consumer<ProjectLine> reader);

}
