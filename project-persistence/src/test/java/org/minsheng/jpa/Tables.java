package org.minsheng.jpa;

/** Where aggregates are kept: {@code PublicNotice} in {@code public_notice}. */
final class Tables {

	private Tables() {
	}

	static String of(Class<?> aggregate) {
		return aggregate.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase();
	}

}
