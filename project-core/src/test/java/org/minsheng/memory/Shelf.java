package org.minsheng.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps things by their ids, in the order in which they came. */
class Shelf<I, T> {

	private final Map<I, T> things = new LinkedHashMap<>();

	T put(I id, T thing) {
		things.put(id, thing);
		return thing;
	}

	Optional<T> find(I id) {
		return Optional.ofNullable(things.get(id));
	}

	void remove(I id) {
		things.remove(id);
	}

	Stream<T> all() {
		return things.values().stream();
	}

}
