package org.minsheng.sheet;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.minsheng.proposal.Channel;
import org.minsheng.proposal.Phone;

/** What each cell must hold. */
final class LineRules {

	private static final String BEGINS_A_FORMULA = "=+-@\t\r＝＋－＠";

	private LineRules() {
	}

	static Map<Column, Fault> faults(RawLine line) {
		var faults = new EnumMap<Column, Fault>(Column.class);
		for (var column : Column.values()) {
			fault(column, line).ifPresent(fault -> faults.put(column, fault));
		}
		return faults;
	}

	private static Optional<Fault> fault(Column column, RawLine line) {
		var text = line.cells().at(column);
		if (line.formulas().contains(column)) {
			return Optional.of(Fault.FORMULA);
		}
		if (text.isEmpty()) {
			return column.required() ? Optional.of(Fault.MISSING) : Optional.empty();
		}
		if (text.codePointCount(0, text.length()) > column.longest()) {
			return Optional.of(Fault.TOO_LONG);
		}
		if (column != Column.PHONE && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
			return Optional.of(Fault.LIKE_A_FORMULA);
		}
		return kindOf(column, text);
	}

	private static Optional<Fault> kindOf(Column column, String text) {
		return switch (column) {
			case SUPPORTERS -> unless(text.matches("\\d{1,4}"), Fault.NOT_A_COUNT);
			case CHANNEL -> unless(Stream.of(Channel.values()).anyMatch(one -> one.name().equals(text)), Fault.UNKNOWN_CHANNEL);
			case PHONE -> unless(Phone.parse(text).isPresent(), Fault.NOT_A_PHONE);
			case UNNAMED -> unless(isYesOrNo(text.toLowerCase(Locale.ROOT)), Fault.NOT_YES_OR_NO);
			case TITLE, PLACE, PROBLEM, WANTED, NAME -> Optional.empty();
		};
	}

	private static boolean isYesOrNo(String text) {
		return Cells.YES.contains(text) || Cells.NO.contains(text);
	}

	private static Optional<Fault> unless(boolean fine, Fault fault) {
		return fine ? Optional.empty() : Optional.of(fault);
	}

}
