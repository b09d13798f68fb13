package org.minsheng.disclosure;

import java.util.List;

/** Figures, derived at every question. */
public interface Statistics {

	YearFigures year(int year);

	List<History> histories();

	void keep(History history);

}
