package org.minsheng.vote;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Works something out at the first asking, and only once, however many ask at the same time. */
final class Once<T> {

	private @Nullable Supplier<T> how;

	private @Nullable T found;

	Once(Supplier<T> how) {
		this.how = how;
	}

	synchronized T get() {
		if (found != null) return found;
		if (how == null) throw new IllegalStateException("Neither found nor to be found");
		T now = how.get();
		found = now;
		how = null;
		return now;
	}

}
