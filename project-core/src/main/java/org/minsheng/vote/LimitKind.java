package org.minsheng.vote;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.minsheng.selection.Label;

/** By what the candidates of a round fall into groups. */
public enum LimitKind {

	COMMUNITY, TYPE, THEME;

	/** Empty for other groups, which files of other cities know. */
	static Optional<LimitKind> of(Label label) {
		return Stream.of(values()).filter(kind -> kind.label(label.value()).equals(label)).findFirst();
	}

	/** The group as the selection rules and files name it. */
	Label label(String value) {
		return new Label(name().toLowerCase(Locale.ROOT), value);
	}

}
