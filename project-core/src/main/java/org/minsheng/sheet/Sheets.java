package org.minsheng.sheet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.minsheng.organisation.Scope;

/** The sheets that were uploaded, with their lines. */
public interface Sheets {

	/** The sheet of the community with the same content. */
	Optional<SheetId> findByContent(Scope community, String contentMark);

	/**
	 * Keeps a new sheet.
	 * @throws RuntimeException where the community has one with the same content
	 */
	void save(Sheet sheet, String contentMark, List<KeptLine> lines);

	Optional<Sheet> find(SheetId id);

	/** The same, and until the unit of work ends nobody else gets hold of it. */
	Optional<Sheet> lock(SheetId id);

	/** The first lines with a fault, or without, by number. */
	List<KeptLine> lines(SheetId id, boolean faulty, int most);

	/** Those of the marks whose lines became requests. */
	Set<String> takenIn(Collection<String> marks);

	/** Lines that became requests: their numbers and the requests' codes. Their cells are forgotten. */
	void imported(SheetId id, Map<Integer, String> codes, Instant at);

	/** The latest sheets of the communities, newest first. */
	List<Sheet> latest(Collection<Scope> communities);

	/** Lets go of what the unit of work has written so far, so that the next thousand are as quick as the first. */
	void settle();

	/** Forgets the cells of all sheets uploaded until then, and says of how many sheets. */
	int forgetCells(Instant until);

	/** When the oldest sheet was uploaded whose cells are not forgotten. */
	Optional<Instant> oldestWithCells();

}
