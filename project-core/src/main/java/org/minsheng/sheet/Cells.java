package org.minsheng.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.minsheng.category.Provenance;
import org.minsheng.proposal.Channel;
import org.minsheng.proposal.ContactDetails;
import org.minsheng.proposal.Phone;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.Wish;

/** The texts of one line, one for each {@link Column}; what is missing is empty. */
public record Cells(List<String> texts) {

	static final Set<String> YES = Set.of("是", "yes", "y", "1", "true");

	static final Set<String> NO = Set.of("否", "no", "n", "0", "false");

	/** Stands in no text: it is taken out of every cell. */
	private static final String BETWEEN = "\u001f";

	public Cells {
		var given = texts;
		texts = IntStream.range(0, Column.values().length)
			.mapToObj(i -> i < given.size() ? given.get(i).replaceAll("[\\x00\\x1f]", "").strip() : "")
			.toList();
	}

	public String at(Column column) {
		return texts.get(column.ordinal());
	}

	public boolean isBlank() {
		return texts.stream().allMatch(String::isEmpty);
	}

	/** One text for all. */
	String joined() {
		return String.join(BETWEEN, texts);
	}

	static Cells split(String joined) {
		return new Cells(List.of(joined.split(BETWEEN, -1)));
	}

	Wish wish() {
		return new Wish(at(Column.TITLE), at(Column.PROBLEM), at(Column.WANTED), at(Column.PLACE));
	}

	/** What nobody wrote down came in at the window. */
	Source source() {
		var channel = at(Column.CHANNEL).isEmpty() ? Channel.WINDOW : Channel.valueOf(at(Column.CHANNEL));
		var supporters = at(Column.SUPPORTERS);
		return new Source(channel, null, supporters.isEmpty() ? 0 : Integer.parseInt(supporters), Provenance.ENTERED);
	}

	ContactDetails contact() {
		return new ContactDetails(at(Column.NAME), Phone.parse(at(Column.PHONE)).orElse(null),
				YES.contains(at(Column.UNNAMED).toLowerCase(Locale.ROOT)), null);
	}

}
