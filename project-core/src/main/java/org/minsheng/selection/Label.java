package org.minsheng.selection;

/**
 * A group to which candidates belong: a community, a type, a theme.
 *
 * @param kind what sort of group it is, for example {@code community}
 */
public record Label(String kind, String value) implements Comparable<Label> {

	@Override
	public int compareTo(Label other) {
		var byKind = kind.compareTo(other.kind);
		return byKind != 0 ? byKind : value.compareTo(other.value);
	}

}
