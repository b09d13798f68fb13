package org.minsheng.disclosure;

import java.util.List;
import java.util.Optional;

/** Batches as everybody may read them. */
public interface BatchBook {

	/** Every batch, latest first. */
	List<BatchFigures> all();

	Optional<BatchFigures> figures(String code);

	/** The items with a result, picked first, by office, community and code. */
	List<BatchRow> items(String code);

}
