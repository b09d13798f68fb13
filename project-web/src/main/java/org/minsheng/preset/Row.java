package org.minsheng.preset;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.minsheng.category.Provenance;
import org.minsheng.money.Money;

/** One row of a seed file, read cell by cell: an empty one says nothing. */
record Row(NamedCsvRecord cells) {

	/** Whether the file has the column, and the row says something there. */
	boolean has(String column) {
		return cells.findField(column).filter(text -> !text.isEmpty()).isPresent();
	}

	String text(String column) {
		return cells.getField(column);
	}

	Optional<String> given(String column) {
		return Optional.of(text(column)).filter(text -> !text.isEmpty());
	}

	LocalDate day(String column) {
		return LocalDate.parse(text(column));
	}

	Optional<LocalDate> givenDay(String column) {
		return given(column).map(LocalDate::parse);
	}

	int number(String column) {
		return Integer.parseInt(text(column));
	}

	Money yuan(String column) {
		return Money.ofYuan(Long.parseLong(text(column)));
	}

	boolean is(String column) {
		return Boolean.parseBoolean(text(column));
	}

	<E extends Enum<E>> E word(String column, Class<E> vocabulary) {
		return Enum.valueOf(vocabulary, text(column));
	}

	Provenance provenance() {
		return Provenance.valueOf(text("source").toUpperCase(Locale.ROOT));
	}

}
