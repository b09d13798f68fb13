package org.minsheng.vote;

import java.util.Locale;

import org.minsheng.selection.Label;

/** By what the candidates of a round fall into groups. */
public enum LimitKind {

	COMMUNITY, TYPE, THEME;

	/** The group as the selection rules and files name it. */
	Label label(String value) {
		return new Label(name().toLowerCase(Locale.ROOT), value);
	}

}
